"""The peer of `chart --sample --out sample.png`: the same rows and picture by pandas and matplotlib."""
import sys

import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt
import pandas as pd

source, target = sys.argv[1:3]
rows = pd.read_csv(source, comment="#")
rows.columns = [name.lower() for name in rows.columns]
asked = rows[rows["supplier"].isin(["China", "Russia"]) & rows["year"].between(2000, 2019)]
value = [name for name in rows.columns if "value" in name or "tiv" in name][0]
table = asked.pivot_table(index="year", columns="supplier", values=value, aggfunc="sum").reindex(range(2000, 2020))
figure, axes = plt.subplots(figsize=(19.2, 10.8), dpi=100)
table.plot.bar(ax=axes)
axes.set_title("Arms transfers to Myanmar")
figure.savefig(target)
