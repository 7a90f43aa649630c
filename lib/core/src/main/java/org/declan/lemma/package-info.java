/**
 * From forms to lemmas and parts of speech: a closed-class table, a dictionary, and OpenNLP's tagger where a form is
 * ambiguous and somebody asks. Start with {@link org.declan.lemma.FrenchLexicon}.
 */
@NullMarked
package org.declan.lemma;

import org.jspecify.annotations.NullMarked;
