import { layOut } from "./layout";
import type { Arrow, Box } from "./layout";
import type { PhaseGraph } from "./phase-graph";

const style = [
  "text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;fill:#1c2733}",
  "text.title{font-size:17px;font-weight:bold}",
  "text.phase{font-size:15px;font-weight:bold;text-anchor:middle}",
  "text.order{fill:#5c6b7a}",
  "rect.phase{fill:#eef4fa;stroke:#2f5d8a;stroke-width:1.5}",
  "polyline{fill:none;stroke:#2f5d8a;stroke-width:1.5;stroke-linejoin:round}",
  "polyline.order{stroke-dasharray:5 4}",
].join("");

const arrowHead =
  '<marker id="head" viewBox="0 0 10 10" refX="10" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="#2f5d8a"/></marker>';

/** The graphs as a picture that needs nothing else: no script, no font file, no style sheet. */
export function svg(graphs: readonly PhaseGraph[]): string {
  const { width, height, titles, boxes, arrows } = layOut(graphs);
  const deployments = graphs.map(({ deployment }) => deployment).join(", ");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>Phases of ${escaped(deployments)}</title>`,
    `<style>${style}</style>`,
    `<defs>${arrowHead}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...titles.map(({ x, y, text }) => `<text class="title" x="${x}" y="${y}">${escaped(text)}</text>`),
    ...arrows.flatMap(drawnArrow),
    ...boxes.flatMap(drawnBox),
    "</svg>",
    "",
  ].join("\n");
}

function drawnArrow({ points, labels, carries }: Arrow): string[] {
  const kind = carries ? "values" : "order";
  const corners = points.map(([x, y]) => `${x},${y}`).join(" ");
  return [
    `<polyline class="${kind}" points="${corners}" marker-end="url(#head)"/>`,
    ...labels.map(({ x, y, text }) => `<text class="${kind}" x="${x}" y="${y}">${escaped(text)}</text>`),
  ];
}

function drawnBox({ x, y, width, height, text }: Box): string[] {
  return [
    `<rect class="phase" x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`,
    `<text class="phase" x="${x + width / 2}" y="${y + height / 2 + 5}">${escaped(text)}</text>`,
  ];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
