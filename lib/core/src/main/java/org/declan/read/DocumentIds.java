package org.declan.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Ids for documents: the file name without its last extension, with as many folders before it as make it unique. */
final class DocumentIds {

    private DocumentIds() {}

    /** The ids of texts; a name that stands twice is numbered the second time. */
    static List<String> assign(List<String> names) {
        List<String> ids = tails(names);
        // As most are, and a folder may have a hundred thousand: then there is nothing to look up.
        return new HashSet<>(ids).size() == ids.size() ? ids : assignFolders(names);
    }

    private static List<String> assignFolders(List<String> names) {
        List<String> distinct = List.copyOf(new LinkedHashSet<>(names));
        List<String> ids = ofDistinct(distinct);
        Map<String, String> byName = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            byName.put(distinct.get(i), ids.get(i));
        }
        Set<String> used = new HashSet<>(ids);
        Set<String> met = new HashSet<>();
        List<String> all = new ArrayList<>();
        for (String name : names) {
            String id = byName.getOrDefault(name, name);
            all.add(met.add(name) ? id : take(id, used));
        }
        return all;
    }

    /** The id, or the first number of it that is not used; from now on it is. */
    private static String take(String id, Set<String> used) {
        String free = id;
        for (int again = 2; !used.add(free); again++) {
            free = id + "#" + again;
        }
        return free;
    }

    private static List<String> ofDistinct(List<String> names) {
        List<String> ids = tails(names);
        for (int folders = 1; folders < 64; folders++) {
            Map<String, Integer> counts = counts(ids);
            if (counts.size() == ids.size()) {
                break;
            }
            for (int i = 0; i < ids.size(); i++) {
                if (counts.getOrDefault(ids.get(i), 0) > 1) {
                    ids.set(i, tail(names.get(i), folders));
                }
            }
        }
        return number(names, ids);
    }

    /** What folders could not tell apart (a.txt beside a.md) keeps its extension, or gets a number. */
    private static List<String> number(List<String> names, List<String> ids) {
        Map<String, Integer> counts = counts(ids);
        Set<String> used = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = counts.getOrDefault(ids.get(i), 0) > 1 ? names.get(i) : ids.get(i);
            take(id, used);
        }
        return List.copyOf(used);
    }

    private static Map<String, Integer> counts(List<String> ids) {
        Map<String, Integer> counts = new HashMap<>();
        for (String id : ids) {
            counts.put(id, counts.getOrDefault(id, 0) + 1);
        }
        return counts;
    }

    /** The names without extensions and folders. */
    private static List<String> tails(List<String> names) {
        List<String> tails = new ArrayList<>();
        for (String name : names) {
            tails.add(tail(name, 0));
        }
        return tails;
    }

    private static String tail(String name, int folders) {
        if (name.equals("-")) {
            return "stdin";
        }
        String simple = Inputs.withoutExtension(name.substring(name.lastIndexOf('/') + 1));
        if (folders == 0 && !simple.isEmpty()) {
            return simple;
        }
        String bare = name.substring(0, name.lastIndexOf('/') + 1) + simple;
        int from = bare.length();
        for (int i = 0; i <= folders && from > 0; i++) {
            from = bare.lastIndexOf('/', from - 2);
            if (from < 0) {
                return bare;
            }
            from++;
        }
        return bare.substring(from);
    }
}
