package org.declan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
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

    /** Less text than this is done before a second thread has started. */
    private static final long PARALLEL_BYTES = 1 << 20;

    /** Of more forms a worker that streams remembers none: a gigabyte has a million, most of them met once. */
    private static final int MOST_FORMS = 100_000;

    private final List<InputFile> files;
    private final DocumentReader reader;
    private final int threads;
    private final Session session;
    private final Notices notices;
    private int mostForms = Integer.MAX_VALUE;

    Corpus(List<InputFile> files, DocumentReader reader, int threads, Session session, Notices notices) {
        this.files = files;
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
        if (workers() > 1) {
            return inParallel(workers, work, last);
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
        return files.size() == 1 || isSmall() ? 1 : Runtime.getRuntime().availableProcessors();
    }

    private <W, R> boolean inParallel(Workers<W> workers, Work<W, R> work, Last<R> last) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(workers(), task -> {
            Thread thread = new Thread(task, "declan");
            thread.setDaemon(true);
            return thread;
        });
        ThreadLocal<Held<W>> held = ThreadLocal.withInitial(() -> held(workers));
        Queue<Future<Outcome<R>>> pending = new ArrayDeque<>();
        try {
            for (InputFile file : files) {
                pending.add(pool.submit(() -> result(file, room(held), work)));
                if (pending.size() > 4 * workers() && take(pending.remove().get(), last)) {
                    return true;
                }
            }
            while (!pending.isEmpty()) {
                if (take(pending.remove().get(), last)) {
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
        outcome.notices.forEach(session::notice);
        if (outcome.error != null) {
            session.failed(outcome.error);
        }
        if (outcome.document == null || outcome.result == null) {
            return false;
        }
        session.read(outcome.document);
        return last.is(outcome.result);
    }

    private boolean isSmall() {
        long bytes = 0;
        for (InputFile file : files) {
            Path path = file.path();
            try {
                bytes += path == null ? 0 : Files.size(path);
            } catch (IOException e) {
                // It will be said when the file is read.
                bytes += 0;
            }
            if (bytes > PARALLEL_BYTES) {
                return false;
            }
        }
        return true;
    }
}
