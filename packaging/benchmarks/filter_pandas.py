"""The peer of a moved range of years: deliveries filtered and summed by pandas, drawn by matplotlib into memory."""
import sys
import time

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

ROUNDS = 40
WARM = 5


def ask(rows, turn):
    asked = rows[(rows["year"] >= 1950 + turn) & (rows["year"] <= 2024)]
    table = asked.pivot_table(index="year", columns="supplier", values="tiv", aggfunc="sum")
    order = table.sum().sort_values(ascending=False).index
    shown = table[order[:11]].copy()
    shown["Others"] = table[order[11:]].sum(axis=1)
    counts = [asked[name].value_counts() for name in ("supplier", "recipient", "category")]
    figure, axes = plt.subplots(figsize=(16, 9), dpi=100)
    shown.plot.bar(ax=axes, stacked=True, width=0.8)
    figure.canvas.draw()
    plt.close(figure)
    return len(counts)


def main():
    rows = pd.read_csv(sys.argv[1])
    for name in ("supplier", "recipient", "category"):
        rows[name] = rows[name].astype("category")
    times = []
    for i in range(ROUNDS + WARM):
        start = time.perf_counter()
        ask(rows, i % 7)
        if i >= WARM:
            times.append((time.perf_counter() - start) * 1000)
    times.sort()
    print(f"pandas + matplotlib, filter to painted, {len(rows)} deliveries p50 {times[ROUNDS // 2]:.0f} ms"
          f" p95 {times[ROUNDS * 95 // 100]:.0f} ms")


main()
