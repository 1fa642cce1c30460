// tries: sends a datagram to this machine
// verdict: FORBIDDEN
// without the gate: contained
package gossipkit.exercise.swim;

import gossipkit.swim.*;
import java.time.InstantSource;
import java.util.*;
import java.util.random.RandomGenerator;

public class GossipProtocol extends Idle {
    public GossipProtocol(MemberId id, Address address, GossipConfig config, RandomGenerator random, InstantSource clock) {
        super(id);
    }

    @Override
    public List<GossipAction> tick() {
        try {
            try (java.net.DatagramSocket socket = new java.net.DatagramSocket()) {
                socket.send(new java.net.DatagramPacket(new byte[1], 1, java.net.InetAddress.getByName("127.0.0.1"), @PORT@));
            }
        } catch (Exception | LinkageError refused) {
            return List.of();
        }
        return List.of();
    }
}
