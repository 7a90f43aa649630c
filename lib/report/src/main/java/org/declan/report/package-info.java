/**
 * Tables become bytes: a {@link org.declan.report.TableSchema} and its rows go in, csv, tsv, json, jsonl, md or an
 * aligned terminal table comes out, row by row. Start with {@link org.declan.report.Format#open}. Many
 * of them become the files of a folder: {@link org.declan.report.Report}. What the numbers mean is said by
 * {@link org.declan.report.Measure}.
 */
@NullMarked
package org.declan.report;

import org.jspecify.annotations.NullMarked;
