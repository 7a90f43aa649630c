package org.declan.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, handing each the session it runs in. */
final class CommandFactory implements IFactory {

    private final Session session;

    CommandFactory(Session session) {
        this.session = session;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (SessionCommand.class.isAssignableFrom(type)) {
            SessionCommand command =
                    (SessionCommand) type.getDeclaredConstructor().newInstance();
            command.session = session;
            return type.cast(command);
        }
        return CommandLine.defaultFactory().create(type);
    }
}
