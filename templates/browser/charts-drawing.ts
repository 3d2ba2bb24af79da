import type { ChartSpec } from "../../scripts/compose/views/chart-spec.ts";
import { drawLivingChart, type LivingChart } from "./living-chart.ts";

const living = new Map<HTMLElement, { remove(): void }>();

document.addEventListener("chart-toggled", ({ target }) => {
  if (target instanceof HTMLElement) void showOrHide(target);
});
for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart][data-live]")) {
  void showOrHide(figure);
}

async function showOrHide(figure: HTMLElement): Promise<void> {
  living.get(figure)?.remove();
  living.delete(figure);
  figure.removeAttribute("data-drawn");
  const isWanted = () => figure.matches("[data-live]") && !living.has(figure);
  if (!isWanted()) return;
  await document.fonts.load('14px "Be Vietnam Pro"');
  // Meanwhile the reader may have gone back to the picture, or pressed twice.
  if (isWanted()) tryToShow(figure);
}

/** The picture disappears only when the living chart is there. */
function tryToShow(figure: HTMLElement): void {
  try {
    show(figure);
    figure.setAttribute("data-drawn", "");
    figure.querySelector<HTMLElement>(".chart-figure__live canvas")?.focus();
  } catch (error) {
    figure.querySelector(".chart-figure__live")?.remove();
    figure.dispatchEvent(new Event("chart-failed"));
    throw error;
  }
}

function show(figure: HTMLElement): void {
  const spec = JSON.parse(figure.dataset["chart"] ?? "") as ChartSpec; // `as`: our own template wrote it
  const panel = document.createElement("div");
  panel.className = "chart-figure__live";
  const canvas = document.createElement("canvas");
  const hint = document.createElement("p");
  hint.className = "chart-figure__hint";
  hint.textContent = "Rê chuột, chạm, hoặc bấm phím mũi tên lên, xuống để xem từng dòng.";
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  panel.append(canvas, hint, status);
  figure.querySelector("figcaption")?.after(panel);
  nameCanvas(canvas, figure);
  const say = (text: string) => {
    status.textContent = text;
  };
  let chart: LivingChart = drawLivingChart(spec, { canvas, widthPx: panel.clientWidth, say });
  const observer = new ResizeObserver(() => {
    if (panel.clientWidth === chart.widthPx || panel.clientWidth === 0) return;
    chart.remove();
    chart = drawLivingChart(spec, { canvas, widthPx: panel.clientWidth, say });
  });
  observer.observe(panel);
  living.set(figure, {
    remove() {
      observer.disconnect();
      chart.remove();
      panel.remove();
    },
  });
}

function nameCanvas(canvas: HTMLCanvasElement, figure: HTMLElement): void {
  canvas.tabIndex = 0;
  canvas.setAttribute("role", "img");
  const title = figure.querySelector(".chart-figure__title")?.textContent ?? "";
  const description = figure.querySelector(".chart-figure__description")?.textContent ?? "";
  canvas.setAttribute("aria-label", `${title}. ${description}`);
}
