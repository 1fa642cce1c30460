package gossipkit.sim;

import static org.assertj.core.api.Assertions.assertThat;

import gossipkit.swim.Address;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final Directory directory = new Directory(300);
    private final List<Node> nodes = IntStream.rangeClosed(1, 300)
            .mapToObj(number -> new Node(number, new Seeds(1).wire(number)))
            .toList();

    @Test
    void findsEverybodyByTheirOwnAddressAndByOneThatSaysTheSame() {
        nodes.forEach(directory::enter);
        for (Node node : nodes) {
            Address same = new Address(node.address().host(), node.address().port());
            assertThat(directory.at(node.address())).isSameAs(node);
            assertThat(directory.at(same)).isSameAs(node);
        }
    }

    @Test
    void findsNobodyWhereNobodyIs() {
        nodes.forEach(directory::enter);
        assertThat(directory.at(new Address("10.9.9.9", 7946))).isNull();
        assertThat(directory.at(new Address(nodes.get(0).address().host(), 1))).isNull();
    }
}
