package gossipkit.grading.classreport;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** All files of a class report. All say the same numbers. */
public final class ClassFiles {

    private ClassFiles() {}

    /** The content of each file by its name. */
    public static Map<String, String> of(ClassReport report) {
        Map<String, String> files = new TreeMap<>(ClassTables.of(report));
        files.put("class.json", ClassJson.of(report));
        files.put("class.md", ClassMarkdown.of(report));
        files.put("class.html", ClassPage.of(report));
        return Collections.unmodifiableMap(files);
    }
}
