#!/bin/sh
# Runs declan, `wc -w`, grep, a JVM that does nothing and Lucene's FrenchAnalyzer on the same French, and prints what each
# took as a Markdown table: app/bench/compare.sh [-a] [-n ROUNDS] [MB [FOLDER]].
#
#   -a      also files of 1 KB, one file of twice the size and ten times the size, once each
#   -n      rounds (5); each round runs everything once, so that a noisy minute is everyone's; medians are printed
#   MB      size of the corpus (100), in files of 1 MB
#   FOLDER  where the corpus is made and kept for the next run; without it, a temporary one
#
# Times are wall time of the whole process, memory is its peak of resident pages. Only ratios within one run count.
# Needs GNU time and date (Debian: apt-get install time).
set -eu
usage() {
    sed -n '2,4s/^# //p' "$0" >&2
    exit 2
}

all=''
rounds=5
while getopts an: option; do
    case $option in
        a) all=yes ;;
        n) rounds=$OPTARG ;;
        *) usage ;;
    esac
done
shift $((OPTIND - 1))
megabytes=${1:-100}
case $megabytes$rounds in *[!0-9]*) usage ;; esac
folder=${2-}

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP
if [ -n "$folder" ]; then
    mkdir -p "$folder"
    folder=$(CDPATH='' cd -P -- "$folder" && pwd -P)
else
    folder=$scratch
fi
cd "$(dirname "$0")/../.."
export LC_ALL=C.UTF-8

# Everything is built, as the launcher builds all modules; the archive of classes is made before the first time is taken.
./declan --version >/dev/null
declan=app/cli/target/declan/bin/declan
DECLAN_JVM=warm $declan
bench="java -cp app/bench/target/classes:app/bench/target/lib/*"
# One thread, and no other of the garbage collector.
lucene="java -XX:+UseSerialGC -cp app/bench/target/classes:app/bench/target/lib/* org.declan.bench.LuceneTerms"

# The corpus SHAPE-MB, made once: it appears under its name when it is whole. The name goes into $corpus. It is read once, as
# the first program would wait for the disk.
make_corpus() {
    corpus=$folder/$1-$2
    if [ ! -d "$corpus" ]; then
        rm -rf "$corpus.part"
        $bench org.declan.bench.CorpusWriter seeds "$2" "$1" "$corpus.part"
        mv "$corpus.part" "$corpus"
    fi
    find "$corpus" -type f -exec cat {} + >/dev/null
}

# Runs a command and adds a line to results: megabytes of its corpus, seconds, MB of memory, its name. What it prints stays
# in $scratch/out.
measure() {
    size=$1 name=$2
    shift 2
    start=$(date +%s%N)
    /usr/bin/time -o "$scratch/memory" -f %M "$@" >"$scratch/out" || [ $? -eq 1 ]
    end=$(date +%s%N)
    printf '%s\t%s\t%s\t%s\n' "$size" $(((end - start) / 1000)) "$(tail -n 1 "$scratch/memory")" "$name" \
        >>"$scratch/results"
}

# Measures with one thread and with two; the output must be the same.
measure_threads() {
    corpus_size=$1 program=$2
    shift 2
    measure "$corpus_size" "$program, 1 thread" "$@" --threads 1
    mv "$scratch/out" "$scratch/out-1"
    measure "$corpus_size" "$program, 2 threads" "$@" --threads 2
    cmp "$scratch/out-1" "$scratch/out"
}

# The words of the themes' patterns that are no regular expression once their optional letters are gone.
grep -h '"' lib/core/src/main/resources/org/declan/theme/*.yml | grep -o '"[^" ]*"' | sed 's/.?//g; s/[.]\*//g' |
    tr '"()|' '\n' | grep -xE '[[:alpha:]]{5,}' | sort -u >"$scratch/strings"

make_corpus files "$megabytes"
files=$corpus
lucene_name='Lucene FrenchAnalyzer, terms, 1 thread'
hello_name='JVM hello world'
round=0
while [ "$round" -lt "$rounds" ]; do
    round=$((round + 1))
    # shellcheck disable=SC2086
    {
        measure 0 "$hello_name" $bench org.declan.bench.HelloWorld
        measure 0 'declan --version' $declan --version
        measure 0 'declan --help' $declan --help
        measure 0 'declan themes, the four seeds' $declan themes seeds
        measure "$megabytes" 'wc -w' sh -c 'cat "$1"/* | wc -w' - "$files"
        measure "$megabytes" "grep -c, $(wc -l <"$scratch/strings") fixed strings" \
            grep -rcFf "$scratch/strings" "$files"
        measure "$megabytes" "$lucene_name" $lucene "$files"
    }
    measure_threads "$megabytes" 'declan themes' $declan themes --format csv "$files"
    # Of all texts together, as Lucene's are: by text, a table of a hundred texts has 18 million rows, most of them of nothing.
    measure_threads "$megabytes" 'declan terms --unit form' $declan terms --unit form --by corpus --format csv "$files"
    measure_threads "$megabytes" 'declan terms --unit lemma' $declan terms --unit lemma --by corpus --format csv "$files"
done
if [ -n "$all" ]; then
    make_corpus small "$megabytes"
    measure_threads "$megabytes" 'declan themes, files of 1 KB' $declan themes --format csv "$corpus"
    make_corpus one $((megabytes * 2))
    measure_threads $((megabytes * 2)) "declan themes, one file of $((megabytes * 2)) MB" \
        $declan themes --format csv "$corpus"
    make_corpus files $((megabytes * 10))
    measure_threads $((megabytes * 10)) "declan themes, $((megabytes * 10)) MB" $declan themes --format csv "$corpus"
fi

printf '%s MB of French in files of 1 MB, %s cores, %s; medians of %s\n\n' "$megabytes" "$(nproc)" \
    "$(java -version 2>&1 | sed -n '1s/"//gp')" "$rounds"
awk -F '\t' -v hello="$hello_name" -v lucene="$lucene_name" '
    function median(name, values,    n, i, j, sorted, swap) {
        n = split(values[name], sorted, " ")
        for (i = 2; i <= n; i++)
            for (j = i; j > 1 && sorted[j] + 0 < sorted[j - 1] + 0; j--) {
                swap = sorted[j]; sorted[j] = sorted[j - 1]; sorted[j - 1] = swap
            }
        return n % 2 ? sorted[(n + 1) / 2] : (sorted[n / 2] + sorted[n / 2 + 1]) / 2
    }
    !($4 in size) { names[++rows] = $4; size[$4] = $1 }
    { times[$4] = times[$4] " " $2; memories[$4] = memories[$4] " " $3 }
    END {
        print "| what | s | peak MB | MB/s | to Lucene, per MB | to hello world |"
        print "|---|---:|---:|---:|---:|---:|"
        for (i = 1; i <= rows; i++) {
            name = names[i]
            time = median(name, times) / 1e6
            printf "| %s | %.3f | %d |", name, time, median(name, memories) / 1024
            if (size[name])
                printf " %.1f | %.2f | |\n", size[name] / time,
                    time / size[name] * size[lucene] / (median(lucene, times) / 1e6)
            else
                printf " | | %.1f |\n", time / (median(hello, times) / 1e6)
        }
    }' "$scratch/results"
