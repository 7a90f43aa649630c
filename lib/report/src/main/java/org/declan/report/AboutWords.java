package org.declan.report;

/**
 * What {@link AboutSheet} says of its own, in one language.
 *
 * @param sheet the name of the sheet
 * @param title its first line
 * @param introduction what the sheets are, in a line
 */
record AboutWords(
        String sheet,
        String title,
        String introduction,
        String notes,
        String table,
        String file,
        String rows,
        String command,
        String option,
        String value,
        String input,
        String theme,
        String column,
        String type,
        String unit,
        String meaning) {

    private static final AboutWords ENGLISH = new AboutWords(
            "About",
            "Report of declan",
            "Each further sheet is one table, the same as the CSV file of its name. What its columns mean stands below.",
            "To mind",
            "Sheet",
            "File",
            "Rows",
            "Command that prints it alone",
            "Option",
            "Value",
            "Text read",
            "Theme",
            "Column",
            "Type",
            "Unit",
            "Meaning");

    private static final AboutWords FRENCH = new AboutWords(
            "À propos",
            "Rapport de declan",
            "Chaque autre feuille est un tableau, le même que le fichier CSV de son nom. Le sens des colonnes est dit"
                    + " plus bas.",
            "À savoir",
            "Feuille",
            "Fichier",
            "Lignes",
            "Commande qui l’imprime seul",
            "Option",
            "Valeur",
            "Texte lu",
            "Thème",
            "Colonne",
            "Type",
            "Unité",
            "Sens");

    static AboutWords in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case FRENCH -> FRENCH;
        };
    }
}
