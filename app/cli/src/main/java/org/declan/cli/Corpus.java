package org.declan.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.declan.Analysis;
import org.declan.read.DocumentReader;
import org.declan.read.InputFile;
import org.declan.text.Document;
import org.declan.text.InputException;
import org.declan.text.Notice;
import org.jspecify.annotations.Nullable;

/** The texts of a run, worked through once, on one thread or many, with results in the order of the texts. */
final class Corpus {

    /** Work on one document, by a worker of its own. */
    interface Work<W, R> {
        R on(W worker, Document document) throws InputException;
    }

    /** What is done with each result, in order, on the calling thread. */
    interface Sink<R> {
        void take(R result) throws Exception;
    }

    /** Whether a result, taken in order on the calling thread, is the last that is wanted. */
    private interface Last<R> {
        boolean is(R result) throws Exception;
    }

    /** Makes what a worker thread keeps: an analysis and what is built on it. */
    interface Workers<W> {
        W on(Analysis analysis);
    }

    /** Of more forms a worker that streams remembers none: a gigabyte has a million, most of them met once. */
    private static final int MOST_FORMS = 100_000;

    private final List<InputFile> files;
    private final Workload workload;
    private final DocumentReader reader;
    private final int threads;
    private final Session session;
    private final Notices notices;
    private int mostForms = Integer.MAX_VALUE;

    Corpus(List<InputFile> files, DocumentReader reader, int threads, Session session, Notices notices) {
        this.files = files;
        this.workload = new Workload(files);
        this.reader = reader;
        this.threads = threads;
        this.session = session;
        this.notices = notices;
    }

    /** Whether nothing could be found to read. */
    boolean isEmpty() {
        return files.isEmpty();
    }

    /** How many texts there are to read. */
    int size() {
        return files.size();
    }

    /** Reads each text, works on it, and hands on the results; a text that cannot be read is said so and left out. */
    <W, R> void each(Workers<W> workers, Work<W, R> work, Sink<R> sink) throws Exception {
        until(workers, work, result -> {
            sink.take(result);
            return false;
        });
    }

    /** As {@link #each}, by workers that are made anew now and then, as no result holds on to what they met. */
    <W, R> void stream(Workers<W> workers, Work<W, R> work, Sink<R> sink) throws Exception {
        mostForms = MOST_FORMS;
        each(workers, work, sink);
    }

    /** Reads text by text until one is found of which the work says yes, and says whether there is one. */
    <W> boolean any(Workers<W> workers, Work<W, Boolean> work) throws Exception {
        return until(workers, work, found -> found);
    }

    private <W, R> boolean until(Workers<W> workers, Work<W, R> work, Last<R> last) throws Exception {
        int threadCount = workers();
        if (threadCount > 1) {
            return inParallel(threadCount, workers, work, last);
        }
        Held<W> held = held(workers);
        for (InputFile file : files) {
            held = isFull(held) ? held(workers) : held;
            if (take(result(file, held, work), last)) {
                return true;
            }
        }
        return false;
    }

    private <W> Held<W> held(Workers<W> workers) {
        return new Held<>(new Analysis(reader), workers);
    }

    private boolean isFull(Held<?> held) {
        return held.analysis.vocabulary().size() > mostForms;
    }

    private <W> Held<W> room(ThreadLocal<Held<W>> held) {
        if (isFull(held.get())) {
            held.remove();
        }
        return held.get();
    }

    /** As many threads as were asked for, else one a processor, unless a second one is not worth its start. */
    private int workers() {
        if (threads > 0) {
            return threads;
        }
        return files.size() == 1 || workload.isSmall()
                ? 1
                : Runtime.getRuntime().availableProcessors();
    }

    private <W, R> boolean inParallel(int threadCount, Workers<W> workers, Work<W, R> work, Last<R> last)
            throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threadCount, task -> {
            Thread thread = new Thread(task, "declan");
            thread.setDaemon(true);
            return thread;
        });
        ThreadLocal<Held<W>> held = ThreadLocal.withInitial(() -> held(workers));
        Queue<Future<List<Outcome<R>>>> pending = new ArrayDeque<>();
        try {
            for (int next = 0; next < files.size(); ) {
                List<InputFile> block = files.subList(next, workload.blockEnd(next));
                next += block.size();
                pending.add(pool.submit(() -> results(block, held, work)));
                if (pending.size() > 4 * threadCount && takeAll(pending.remove().get(), last)) {
                    return true;
                }
            }
            while (!pending.isEmpty()) {
                if (takeAll(pending.remove().get(), last)) {
                    return true;
                }
            }
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            pool.shutdownNow();
        }
    }

    private <W, R> List<Outcome<R>> results(List<InputFile> block, ThreadLocal<Held<W>> held, Work<W, R> work) {
        List<Outcome<R>> results = new ArrayList<>();
        for (InputFile file : block) {
            results.add(result(file, room(held), work));
        }
        return results;
    }

    private <R> boolean takeAll(List<Outcome<R>> outcomes, Last<R> last) throws Exception {
        for (Outcome<R> outcome : outcomes) {
            if (take(outcome, last)) {
                return true;
            }
        }
        return false;
    }

    /** What a thread holds. Its worker is made when its first text is read: what it needs may still be in the making. */
    private static final class Held<W> {

        private final Analysis analysis;
        private final Workers<W> workers;
        private @Nullable W worker;

        Held(Analysis analysis, Workers<W> workers) {
            this.analysis = analysis;
            this.workers = workers;
        }

        W worker() {
            W made = worker == null ? workers.on(analysis) : worker;
            worker = made;
            return made;
        }
    }

    /** What became of a file: a result, or the reason why there is none. */
    private record Outcome<R>(
            @Nullable Document document,
            @Nullable R result,
            @Nullable InputException error,
            List<Notice> notices) {}

    private <W, R> Outcome<R> result(InputFile file, Held<W> held, Work<W, R> work) {
        notices.hold();
        try {
            Document document = held.analysis.read(file);
            R result = work.on(held.worker(), document);
            return new Outcome<>(document, result, null, notices.held());
        } catch (InputException e) {
            return new Outcome<>(null, null, e, notices.held());
        }
    }

    private <R> boolean take(Outcome<R> outcome, Last<R> last) throws Exception {
        for (Notice notice : outcome.notices) {
            session.notice(notice);
        }
        if (outcome.error != null) {
            session.failed(outcome.error);
        }
        if (outcome.document == null || outcome.result == null) {
            return false;
        }
        session.read(outcome.document);
        return last.is(outcome.result);
    }
}
