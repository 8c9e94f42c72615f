import type { Passage, PhaseGraph } from "./phase-graph";

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface Box extends Label {
  readonly width: number;
  readonly height: number;
}

export interface Arrow {
  /** Corners of the line, from the phase that gives to the phase that takes. */
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly labels: readonly Label[];
  /** Whether values pass, not only order. */
  readonly carries: boolean;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly titles: readonly Label[];
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

const margin = 24;
const padding = 14;
const boxHeight = 48;
const titleHeight = 44;
const lineHeight = 18;
/** Widths of a character: 13 px and 15 px monospace, rounded up, so that no font at hand makes a text longer than its room. */
const labelCharacter = 8.4;
const phaseCharacter = 9.8;

/**
 * Phases in a row, in order. Arrows to the next phase are straight; those that skip phases run above, in a lane each. The labels of all
 * arrows that leave a phase stand in the gap after it: no line but the lanes crosses it, and it is as wide as its longest label.
 */
export function layOut(graphs: readonly PhaseGraph[]): Drawing {
  const rows: Drawing[] = [];
  let top = margin;
  for (const graph of graphs) {
    const row = rowOf(graph, top);
    rows.push(row);
    top += row.height + margin;
  }
  return {
    width: Math.max(2 * margin, ...rows.map(({ width }) => width)),
    height: Math.max(2 * margin, top),
    titles: rows.flatMap(({ titles }) => titles),
    boxes: rows.flatMap(({ boxes }) => boxes),
    arrows: rows.flatMap(({ arrows }) => arrows),
  };
}

function rowOf({ deployment, phases, passages }: PhaseGraph, top: number): Drawing {
  const span = ({ from, to }: Passage) => phases.indexOf(to) - phases.indexOf(from);
  const direct = passages.filter((passage) => span(passage) === 1);
  // Short arcs lie below long ones, so that arcs from one phase, and arcs to one phase, do not cross.
  const arcs = passages.filter((passage) => span(passage) > 1).sort((a, b) => span(a) - span(b));
  const boxTop = top + titleHeight + sum(arcs.map(laneHeight));
  const boxes = boxesOf(phases, passages, boxTop);
  const below = Math.max(0, ...direct.map((passage) => texts(passage).length)) * lineHeight + lineHeight / 2;
  const last = boxes.at(-1);
  return {
    width: margin + (last ? last.x + last.width : 0),
    height: boxTop - top + boxHeight / 2 + Math.max(boxHeight / 2, below),
    titles: [{ x: margin, y: top + lineHeight, text: deployment }],
    boxes,
    arrows: [
      ...direct.flatMap((passage) => straight(passage, boxes)),
      ...arcs.flatMap((arc) => curved(arc, arcs, boxes)),
    ],
  };
}

function boxesOf(phases: readonly string[], passages: readonly Passage[], y: number): Box[] {
  let x = margin;
  return phases.map((text) => {
    const labels = passages.filter(({ from }) => from === text).flatMap(texts);
    const box = { x, y, width: Math.ceil(text.length * phaseCharacter) + 2 * padding, height: boxHeight, text };
    const gap = Math.ceil(Math.max(4, ...labels.map(({ length }) => length)) * labelCharacter) + 2 * padding;
    x += box.width + gap;
    return box;
  });
}

function straight(passage: Passage, boxes: readonly Box[]): Arrow[] {
  return between(passage, boxes, (from, to) => {
    const y = from.y + boxHeight / 2;
    const points = [
      [right(from), y],
      [to.x, y],
    ] as const;
    return { points, labels: labelsAt(passage, right(from) + padding, y + lineHeight), carries: carries(passage) };
  });
}

function curved(arc: Passage, arcs: readonly Passage[], boxes: readonly Box[]): Arrow[] {
  return between(arc, boxes, (from, to) => {
    const leaving = arcs.filter((other) => other.from === arc.from).reverse();
    const entering = arcs.filter((other) => other.to === arc.to);
    const start = Math.round(from.x + (from.width / 2) * (1 + (leaving.indexOf(arc) + 1) / (leaving.length + 1)));
    const end = Math.round(to.x + (to.width / 2) * ((entering.indexOf(arc) + 1) / (entering.length + 1)));
    const lane = from.y - lineHeight - sum(arcs.slice(0, arcs.indexOf(arc)).map(laneHeight));
    const points = [
      [start, from.y],
      [start, lane],
      [end, lane],
      [end, to.y],
    ] as const;
    const first = lane - texts(arc).length * lineHeight + lineHeight - 6;
    return { points, labels: labelsAt(arc, right(from) + padding, first), carries: carries(arc) };
  });
}

function between(passage: Passage, boxes: readonly Box[], draw: (from: Box, to: Box) => Arrow): Arrow[] {
  const from = boxes.find(({ text }) => text === passage.from);
  const to = boxes.find(({ text }) => text === passage.to);
  return from && to ? [draw(from, to)] : [];
}

function labelsAt(passage: Passage, x: number, y: number): Label[] {
  return texts(passage).map((text, index) => ({ x, y: y + index * lineHeight, text }));
}

function texts(passage: Passage): readonly string[] {
  return carries(passage) ? passage.values : ["order"];
}

function carries({ values }: Passage): boolean {
  return values.length > 0;
}

function laneHeight(passage: Passage): number {
  return texts(passage).length * lineHeight + lineHeight;
}

function right({ x, width }: Box): number {
  return x + width;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
