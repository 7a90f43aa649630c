package org.declan;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may import whom. This table and the one in CONTRIBUTING.md say the same. */
class ArchitectureTest {

    private static final Map<String, Set<String>> OWN = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("yaml", Set.of("text")),
            Map.entry("read", Set.of("text", "yaml")),
            Map.entry("segment", Set.of("text")),
            Map.entry("describe", Set.of("text")),
            Map.entry("tokenize", Set.of("text")),
            Map.entry("lemma", Set.of("text")),
            Map.entry("query", Set.of("text")),
            Map.entry("theme", Set.of("text", "query", "yaml")),
            Map.entry("count", Set.of("text", "query", "theme")),
            Map.entry("compare", Set.of("text", "count")),
            Map.entry("check", Set.of("text", "yaml", "lemma", "query", "theme", "count", "compare")),
            Map.entry("dictionary", Set.of("text", "tokenize", "lemma", "yaml", "query", "theme")),
            Map.entry("lexicon", Set.of("text", "yaml", "query", "theme", "count")));

    private static final Map<String, Set<String>> THIRD_PARTY = Map.of(
            "yaml", Set.of("org.snakeyaml"),
            "read", Set.of("org.apache.commons.csv"),
            "segment", Set.of("opennlp"),
            "lemma", Set.of("opennlp", "morfologik"),
            "count", Set.of("com.carrotsearch.hppc"),
            "compare", Set.of("org.apache.commons.numbers.gamma", "com.github.difflib"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.declan");

    @Test
    void packagesImportOnlyWhatTheTableAllows() {
        Map<String, Set<String>> forbidden = new TreeMap<>();
        for (JavaClass type : CLASSES) {
            String from = slice(type.getPackageName());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String target =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!from.isEmpty() && !isAllowed(from, target)) {
                    forbidden.computeIfAbsent(from, key -> new TreeSet<>()).add(target);
                }
            }
        }
        assertThat(forbidden).isEmpty();
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching("org.declan.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void noClassIsCalledForWhatItIsNot() {
        assertThat(CLASSES)
                .extracting(JavaClass::getSimpleName)
                .noneMatch(name -> name.matches(".*(Util|Utils|Helper|Manager|Impl|Internal)"));
    }

    private static boolean isAllowed(String from, String target) {
        if (target.isEmpty() || target.startsWith("java.") || target.startsWith("org.jspecify")) {
            return true;
        }
        String to = slice(target);
        if (target.startsWith("org.declan")) {
            return to.equals(from) || OWN.getOrDefault(from, Set.of()).contains(to);
        }
        return THIRD_PARTY.getOrDefault(from, Set.of()).stream().anyMatch(target::startsWith);
    }

    /** The package under org.declan, or nothing for the entry point, which may import all. */
    private static String slice(String name) {
        return name.startsWith("org.declan.") ? name.substring("org.declan.".length()) : "";
    }
}
