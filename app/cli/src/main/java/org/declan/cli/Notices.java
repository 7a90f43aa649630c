package org.declan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.declan.text.Notice;

/** Holds back what a thread has to say of a file until it is that file's turn, so that the order is that of the files. */
final class Notices implements Consumer<Notice> {

    private final Session session;
    private final Map<Thread, List<Notice>> held = new ConcurrentHashMap<>();

    Notices(Session session) {
        this.session = session;
    }

    /** From now on this thread's notices are held back. */
    void hold() {
        held.put(Thread.currentThread(), new ArrayList<>());
    }

    /** What was held back on this thread, which is told at once from now on. */
    List<Notice> held() {
        List<Notice> notices = held.remove(Thread.currentThread());
        return notices == null ? List.of() : notices;
    }

    @Override
    public void accept(Notice notice) {
        List<Notice> notices = held.get(Thread.currentThread());
        if (notices == null) {
            session.notice(notice);
        } else {
            notices.add(notice);
        }
    }
}
