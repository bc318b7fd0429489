#!/usr/bin/env python3
"""Makes src/main/resources/org/armsexplorer/chart/borders.tsv: the borders of states for the map.

  npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz && apt-get install iso-codes
  python3 packaging/make-borders.py package/countries-110m.json package/countries-50m.json

world-atlas (ISC licence) holds Natural Earth's 1:110m and 1:50m cultural vectors (public domain, version 4.1) as TopoJSON.
States of 1:110m become outlines; states that only 1:50m shows become a point. Coordinates are hundredths of a degree, each
as its difference from the one before.
"""
import json
import sys

OUT = "src/main/resources/org/armsexplorer/chart/borders.tsv"
CODES = "/usr/share/iso-codes/json/iso_3166-1.json"
# Natural Earth draws these apart and without a code: with the state that ISO 3166-1 counts them to, or on their own
WITHOUT = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
LEFT_OUT = {"AQ"}


def read(path, codes):
    topology = json.load(open(path, encoding="utf-8"))
    scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((round((x * scale[0] + shift[0]) * 100), round((y * scale[1] + shift[1]) * 100)))
        arcs.append(points)

    def ring(indices):
        points = []
        for index in indices:
            arc = arcs[index] if index >= 0 else arcs[~index][::-1]
            points += arc[1:] if points else arc
        return points

    states = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        code = codes.get(shape.get("id")) or WITHOUT.get(shape["properties"]["name"])
        if code is None or code in LEFT_OUT or "arcs" not in shape:
            continue
        polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
        states.setdefault(code, []).extend([ring(r) for r in polygon] for polygon in polygons)
    return states


def halved(points, east, keep_east):
    """The part of a ring on one side of a meridian (Sutherland and Hodgman)."""
    kept = []
    for a, b in zip(points, points[1:] + points[:1]):
        inside = (lambda p: p[0] >= east) if keep_east else (lambda p: p[0] <= east)
        if inside(a):
            kept.append(a)
        if inside(a) != inside(b):
            kept.append((east, round(a[1] + (b[1] - a[1]) * (east - a[0]) / (b[0] - a[0]))))
    return kept


def cut(points):
    """A ring that goes over the antimeridian, in two."""
    turn, straight = 0, []
    for before, point in zip([points[0]] + points, points):
        if point[0] - before[0] > 18000:
            turn -= 36000
        elif before[0] - point[0] > 18000:
            turn += 36000
        straight.append((point[0] + turn, point[1]))
    for edge, over in ((18000, -36000), (-18000, 36000)):
        if any((p[0] > edge) if edge > 0 else (p[0] < edge) for p in straight):
            outer = halved(straight, edge, edge > 0)
            return [halved(straight, edge, edge < 0), [(x + over, y) for x, y in outer]]
    return [straight]


def area(points):
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, points[1:] + points[:1])) / 2


def centre(points):
    size = area(points)
    pairs = list(zip(points, points[1:] + points[:1]))
    x = sum((a[0] + b[0]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (6 * size)
    y = sum((a[1] + b[1]) * (a[0] * b[1] - b[0] * a[1]) for a, b in pairs) / (6 * size)
    return round(x), round(y)


def written(points):
    before, text = (0, 0), []
    for point in points:
        if text and point == before:
            continue
        text.append(f"{point[0] - before[0]},{point[1] - before[1]}")
        before = point
    return " ".join(text)


def main():
    codes = {entry["numeric"]: entry["alpha_2"] for entry in json.load(open(CODES))["3166-1"]}
    coarse, fine = read(sys.argv[1], codes), read(sys.argv[2], codes)
    lines = [
        "# ISO 3166-1 alpha-2 (XK: Kosovo), centre of the largest part, outlines; hundredths of a degree, east and north",
        "# Source: Natural Earth 4.1, public domain, by world-atlas 2.0.2; made by packaging/make-borders.py",
    ]
    for code in sorted(set(coarse) | set(fine)):
        largest = max(((coarse.get(code) or fine[code])), key=lambda polygon: abs(area(polygon[0])))[0]
        x, y = centre(max(cut(largest), key=lambda part: abs(area(part))))
        rings = [written(part) for polygon in coarse.get(code, []) for r in polygon for part in cut(r) if len(part) > 2]
        lines.append("\t".join([code, f"{x},{y}"] + rings))
    with open(OUT, "w", encoding="utf-8", newline="\n") as out:
        out.write("\n".join(lines) + "\n")


main()
