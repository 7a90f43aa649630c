package org.declan.report.finding;

import java.util.stream.Collectors;
import org.declan.report.VisibleText;

/**
 * A finding as a workflow command of GitHub Actions: one line, {@code ::error file=...,line=...::message}. No text can end
 * the command or begin another: see <i>Workflow commands for GitHub Actions</i> in the documentation of GitHub.
 */
final class GithubAnnotation {

    private GithubAnnotation() {}

    static String of(Finding finding) {
        StringBuilder command = new StringBuilder("::").append(finding.level().github());
        String separator = " ";
        if (!finding.location().path().isEmpty()) {
            command.append(" file=").append(property(finding.location().path()));
            separator = ",";
        }
        if (finding.location() instanceof Region region) {
            range(region.range(), command);
        }
        command.append(separator)
                .append("title=")
                .append(property(VisibleText.of(finding.rule().id())));
        return command.append("::").append(data(message(finding))).toString();
    }

    /** GitHub takes columns only of what is on one line, and counts the last character in. */
    private static void range(Range range, StringBuilder command) {
        command.append(",line=").append(range.from().line());
        command.append(",endLine=").append(range.to().line());
        if (range.from().line() == range.to().line()) {
            int column = range.from().column();
            command.append(",col=").append(column);
            command.append(",endColumn=").append(Math.max(column, range.to().column() - 1));
        }
    }

    private static String message(Finding finding) {
        String message = finding.message().lines().map(VisibleText::of).collect(Collectors.joining("\n"));
        return finding.suggestion().isEmpty() ? message : message + "\n-> " + VisibleText.of(finding.suggestion());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
