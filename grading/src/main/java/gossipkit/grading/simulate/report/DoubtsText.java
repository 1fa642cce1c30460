package gossipkit.grading.simulate.report;

import gossipkit.grading.simulate.count.Happening;
import gossipkit.grading.simulate.count.Round.Doubt;
import gossipkit.swim.MemberId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who is doubted by how many, as short as it can be said. */
final class DoubtsText {

    private static final int SHOWN = 3;

    private DoubtsText() {}

    /** The most doubted first; members of whom the same is believed by as many go together. */
    static List<String> of(List<Doubt> doubts) {
        Map<String, List<MemberId>> groups = new LinkedHashMap<>();
        for (Doubt doubt : doubts) {
            groups.computeIfAbsent(believers(doubt), same -> new ArrayList<>())
                    .add(new MemberId("node" + doubt.member()));
        }
        List<String> texts = new ArrayList<>();
        groups.forEach((believers, members) -> texts.add(believers + " " + Happening.names(members)));
        if (texts.size() <= SHOWN) {
            return texts;
        }
        List<String> shown = new ArrayList<>(texts.subList(0, SHOWN));
        long hidden = groups.values().stream().skip(SHOWN).mapToLong(List::size).sum();
        shown.add("and " + hidden + " more");
        return shown;
    }

    private static String believers(Doubt doubt) {
        List<String> texts = new ArrayList<>();
        if (doubt.suspecting() > 0) {
            texts.add(doubt.suspecting() + (doubt.suspecting() == 1 ? " suspects" : " suspect"));
        }
        if (doubt.burying() > 0) {
            texts.add(doubt.burying() + (doubt.burying() == 1 ? " buries" : " bury"));
        }
        return String.join(" and ", texts);
    }
}
