import { createCanvas } from "@napi-rs/canvas";
import { Chart, LinearScale, ScatterController } from "chart.js";

Chart.register(LinearScale, ScatterController);

/** A straight scale: its ends as values, and where these stand in a picture of that width. */
export interface ScaleEnds {
  readonly from: number;
  readonly until: number;
  readonly fromXPx: number;
  readonly untilXPx: number;
  readonly widthPx: number;
}

/** Gives the place of a value; where the ends are one value, all stand in the middle. */
export function openScale(ends: ScaleEnds): (value: number) => number {
  const { from, until, fromXPx, untilXPx, widthPx } = ends;
  if (until <= from) return () => (fromXPx + untilXPx) / 2;
  const chart = new Chart(createCanvas(widthPx, 1).getContext("2d"), {
    type: "scatter",
    data: { datasets: [] },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      events: [],
      layout: { padding: { left: fromXPx, right: widthPx - untilXPx } },
      scales: { x: { display: false, min: from, max: until }, y: { display: false } },
    },
  });
  const { x: scale } = chart.scales;
  // Chart.js keeps each chart until it is told; its scale goes on counting.
  chart.destroy();
  if (scale === undefined) throw new Error("Chart.js has made no scale.");
  return (value) => scale.getPixelForValue(value);
}
