package org.declan.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ids for documents: the file name without its last extension, with as many folders before it as make it unique. */
final class DocumentIds {

    private DocumentIds() {}

    static List<InputFile> assign(List<String> names, List<Path> paths) {
        List<String> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(tail(name, 0));
        }
        for (int folders = 1; folders < 64; folders++) {
            Map<String, Integer> counts = new HashMap<>();
            ids.forEach(id -> counts.merge(id, 1, Integer::sum));
            if (counts.size() == ids.size()) {
                break;
            }
            for (int i = 0; i < ids.size(); i++) {
                if (counts.getOrDefault(ids.get(i), 0) > 1) {
                    ids.set(i, tail(names.get(i), folders));
                }
            }
        }
        return number(names, paths, ids);
    }

    /** What folders could not tell apart (a.txt beside a.md) keeps its extension, or gets a number. */
    private static List<InputFile> number(List<String> names, List<Path> paths, List<String> ids) {
        Map<String, Integer> counts = new HashMap<>();
        ids.forEach(id -> counts.merge(id, 1, Integer::sum));
        Map<String, Integer> used = new HashMap<>();
        List<InputFile> files = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = counts.getOrDefault(ids.get(i), 0) > 1 ? names.get(i) : ids.get(i);
            int again = used.merge(id, 1, Integer::sum);
            files.add(new InputFile(again > 1 ? id + "#" + again : id, names.get(i), paths.get(i)));
        }
        return files;
    }

    private static String tail(String name, int folders) {
        String bare = name.substring(0, name.lastIndexOf('/') + 1)
                + Inputs.withoutExtension(name.substring(name.lastIndexOf('/') + 1));
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
