package org.declan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What another program reads in an xlsx, by ECMA-376: a cell is a BigDecimal, a Boolean, a LocalDate (a number with a format
 * of days) or a String, which is empty where there is none.
 *
 * @param sheets the rows of each sheet by its name, in order
 * @param parts the XML of each part by its name
 */
record Xlsx(Map<String, List<List<Object>>> sheets, Map<String, Document> parts) {

    private static final Pattern CODE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]+)(\\d+)");
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    static Xlsx read(Path file) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                parts.put(entry.getName(), parse(zip.getInputStream(entry)));
            }
        }
        List<String> strings = new ArrayList<>();
        for (Element item : elements(part(parts, "xl/sharedStrings.xml"), "si")) {
            strings.add(decoded(item.getTextContent()));
        }
        List<Boolean> days = new ArrayList<>();
        Element formats = elements(part(parts, "xl/styles.xml"), "cellXfs").get(0);
        for (Element format : elements(formats, "xf")) {
            days.add(isDay(parts, format.getAttribute("numFmtId")));
        }
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        int number = 0;
        for (Element sheet : elements(part(parts, "xl/workbook.xml"), "sheet")) {
            Document xml = part(parts, "xl/worksheets/sheet" + ++number + ".xml");
            sheets.put(sheet.getAttribute("name"), rows(xml, strings, days));
        }
        return new Xlsx(sheets, parts);
    }

    /** The rows of a sheet. */
    List<List<Object>> sheet(String name) {
        List<List<Object>> rows = sheets.get(name);
        if (rows == null) {
            throw new AssertionError("no sheet " + name);
        }
        return rows;
    }

    /** The XML of a sheet, counted from 1. */
    Document xml(int sheet) {
        return part(parts, "xl/worksheets/sheet" + sheet + ".xml");
    }

    private static boolean isDay(Map<String, Document> parts, String format) {
        return elements(part(parts, "xl/styles.xml"), "numFmt").stream()
                .anyMatch(each -> each.getAttribute("numFmtId").equals(format)
                        && each.getAttribute("formatCode").contains("yy"));
    }

    private static List<List<Object>> rows(Document xml, List<String> strings, List<Boolean> days) {
        List<List<Object>> rows = new ArrayList<>();
        for (Element row : elements(xml, "row")) {
            int number = Integer.parseInt(row.getAttribute("r"));
            while (rows.size() < number) {
                rows.add(new ArrayList<>());
            }
            for (Element cell : elements(row, "c")) {
                List<Object> cells = rows.get(number - 1);
                int column = column(cell.getAttribute("r"));
                while (cells.size() <= column) {
                    cells.add("");
                }
                cells.set(column, value(cell, strings, days));
            }
        }
        return rows;
    }

    private static Object value(Element cell, List<String> strings, List<Boolean> days) {
        if (!elements(cell, "f").isEmpty()) {
            throw new AssertionError("a formula: " + cell.getTextContent());
        }
        if (elements(cell, "v").isEmpty()) {
            return "";
        }
        String value = elements(cell, "v").get(0).getTextContent();
        String style = cell.getAttribute("s");
        return switch (cell.getAttribute("t")) {
            case "s" -> strings.get(Integer.parseInt(value));
            case "b" -> value.equals("1");
            case "", "n" ->
                !style.isEmpty() && days.get(Integer.parseInt(style))
                        ? DAY_0.plusDays(new BigDecimal(value).longValueExact())
                        : new BigDecimal(value);
            default -> throw new AssertionError("a cell of type " + cell.getAttribute("t"));
        };
    }

    private static int column(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw new AssertionError(reference);
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static String decoded(String text) {
        return CODE.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement((char) Integer.parseInt(code.group(1), 16) + ""));
    }

    private static Document part(Map<String, Document> parts, String name) {
        Document part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no part " + name);
        }
        return part;
    }

    static List<Element> elements(Document xml, String name) {
        return elements(xml.getDocumentElement(), name);
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Document parse(InputStream xml) throws IOException {
        try (xml) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(e);
        }
    }
}
