package gossipkit.grading.host;

import gossipkit.swim.Address;
import gossipkit.swim.AdvancedGossipConfig;
import gossipkit.swim.AdvancedMembershipProtocol;
import gossipkit.swim.GossipConfig;
import gossipkit.swim.MemberId;
import gossipkit.swim.MembershipProtocol;
import java.lang.invoke.MethodType;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/** The two classes of a submission of which members are made. */
public enum ProtocolKind {
    /** The exercise itself. */
    BASE("GossipProtocol", MembershipProtocol.class, GossipConfig.class),
    /** The bonus. */
    ADVANCED("AdvancedGossipProtocol", AdvancedMembershipProtocol.class, AdvancedGossipConfig.class);

    /** What both constructors are called as: whoever calls them knows which settings they take. */
    public static final MethodType MAKER = MethodType.methodType(
            MembershipProtocol.class,
            MemberId.class,
            Address.class,
            Object.class,
            RandomGenerator.class,
            InstantSource.class);

    private final String simpleName;
    private final Class<? extends MembershipProtocol> type;
    private final Class<?> configType;

    ProtocolKind(String simpleName, Class<? extends MembershipProtocol> type, Class<?> configType) {
        this.simpleName = simpleName;
        this.type = type;
        this.configType = configType;
    }

    /** The name of the class, without its package. */
    public String simpleName() {
        return simpleName;
    }

    /** The file that it is in. */
    public String file() {
        return simpleName + ".java";
    }

    /** What it implements. */
    public Class<? extends MembershipProtocol> type() {
        return type;
    }

    /** The constructor that it must have. */
    public MethodType constructor() {
        return MethodType.methodType(
                void.class, MemberId.class, Address.class, configType, RandomGenerator.class, InstantSource.class);
    }

    /** The call of the constructor, for messages. */
    public String constructorCall() {
        return "new " + simpleName + "(...)";
    }
}
