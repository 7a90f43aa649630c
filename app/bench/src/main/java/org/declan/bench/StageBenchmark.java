package org.declan.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Times each stage on one thread and prints a table. From the root of the project:
 *
 * <pre>{@code
 * app/bench/run.sh seeds 20
 * }</pre>
 *
 * which is
 *
 * <pre>{@code
 * mvn -q -B -pl app/bench -am package -DskipTests
 * java -XX:+UseParallelGC -Xmx1g -cp 'app/bench/target/classes:app/bench/target/lib/*' \
 *     org.declan.bench.StageBenchmark seeds 20
 * }</pre>
 *
 * <p>The arguments are the folder of seeds, the size of the corpus in MB (20), the number of rounds (9) and a part of
 * the name of the stages to time (all; those before it then run once, so that a profile is of the one asked for). A time is the
 * median of the rounds after three to warm up, in seconds of CPU of the thread; what the garbage collector's own threads
 * do is not in it.
 */
public final class StageBenchmark {

    private static final int WARM_UP_ROUNDS = 3;
    private static final double NANOSECONDS = 1e9;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int rounds;
    private final String asked;
    private final Stages stages;
    private final List<Timing> timings = new ArrayList<>();

    private StageBenchmark(int rounds, String asked, Stages stages) {
        this.rounds = rounds;
        this.asked = asked;
        this.stages = stages;
    }

    /** Runs the benchmark as a process. */
    public static void main(String[] args) throws Exception {
        Path seeds = Path.of(args.length > 0 ? args[0] : "seeds");
        int megabytes = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 9;
        String asked = args.length > 3 ? args[3] : "";
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Stages stages = new Stages(SyntheticCorpus.files(seeds, megabytes));
        StageBenchmark benchmark = new StageBenchmark(rounds, asked, stages);
        benchmark.run();
        stages.count();
        benchmark.print(out, megabytes);
    }

    /** A stage over the whole corpus. */
    private interface Work {
        void run() throws Exception;
    }

    private record Timing(String stage, double seconds) {}

    private void run() throws Exception {
        time("decode", stages::decode);
        time("layout", stages::layout);
        time("metadata", stages::metadata);
        time("sentences", stages::split);
        time("scan", stages::scan);
        time("count words", stages::count);
        time("match themes", stages::match);
        time("match again", stages::matchAgain);
        time("all together", stages::together);
    }

    private void time(String stage, Work work) throws Exception {
        if (!stage.contains(asked)) {
            // What an asked stage works on has to be there; what comes after it has not.
            if (timings.isEmpty()) {
                work.run();
            }
            return;
        }
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            work.run();
        }
        long[] times = new long[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work.run();
            times[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(times);
        timings.add(new Timing(stage, times[rounds / 2] / NANOSECONDS));
    }

    private void print(PrintStream out, int megabytes) {
        out.printf(
                Locale.ROOT,
                "%d MB, %,d words, %,d tokens, %,d forms, %,d mentions; median of %d rounds, one thread%n%n",
                megabytes,
                stages.words(),
                stages.tokens(),
                stages.forms(),
                stages.mentions(),
                rounds);
        out.printf(Locale.ROOT, "%-14s %10s %10s %16s%n", "stage", "CPU s", "MB/s", "million words/s");
        for (Timing timing : timings) {
            out.printf(
                    Locale.ROOT,
                    "%-14s %10.3f %10.1f %16.2f%n",
                    timing.stage,
                    timing.seconds,
                    megabytes / timing.seconds,
                    stages.words() / timing.seconds / 1e6);
        }
    }
}
