"""The peer of a chart in a file: the same summed table, drawn and written by matplotlib again and again in one process."""
import sys
import time

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

ROUNDS = 40
WARM = 5


def draw(table, stacked, target):
    figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=100)
    table.plot.bar(ax=axes, stacked=stacked, width=0.8)
    axes.set_title("Arms deliveries")
    figure.text(0.01, 0.01, "Source: SIPRI Arms Transfers Database, March 2024 edition.")
    figure.savefig(target)
    plt.close(figure)


def main():
    source, folder, name = sys.argv[1:4]
    table = pd.read_csv(source).pivot(index="year", columns="series", values="value")
    for form in ("svg", "png", "pdf"):
        times = []
        for i in range(ROUNDS + WARM):
            start = time.perf_counter()
            draw(table, name.startswith("TWELVE"), f"{folder}/peer.{form}")
            if i >= WARM:
                times.append((time.perf_counter() - start) * 1000)
        times.sort()
        print(f"matplotlib {name} {form.upper()} p50 {times[ROUNDS // 2]:.0f} ms p95 {times[ROUNDS * 95 // 100]:.0f} ms")


main()
