package gossipkit.grading.html;

import gossipkit.grading.Resource;

/** Styles and scripts, in files of their own among the resources of this package. */
public final class Asset {

    private Asset() {}

    /**
     * @param name of the file
     * @throws gossipkit.grading.GraderFault if it is not there: the kit is not built as it should be
     */
    public static String text(String name) {
        return Resource.text(Asset.class, name);
    }
}
