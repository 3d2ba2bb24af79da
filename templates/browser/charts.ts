/**
 * Gives every chart a button that asks for its living form. What draws it is large, so it is loaded
 * only then. Without this script the drawn pictures stand alone.
 */
const ownAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
  addButton(figure);
}

function addButton(figure: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chart-figure__button";
  const showState = () => {
    const isLive = figure.dataset["live"] !== undefined;
    button.textContent = isLive ? "Trở lại hình tĩnh" : "Xem biểu đồ tương tác";
  };
  button.addEventListener("click", () => {
    figure.toggleAttribute("data-live");
    showState();
    loadDrawing();
    figure.dispatchEvent(new Event("chart-toggled", { bubbles: true }));
  });
  showState();
  figure.querySelector(".chart-figure__tools")?.append(button);
}

/** The script draws what is asked for when it arrives, and listens from then on. */
function loadDrawing(): void {
  if (document.querySelector("script[data-drawing]") !== null) return;
  const script = document.createElement("script");
  script.src = new URL("charts-drawing.js", ownAddress).href;
  script.dataset["drawing"] = "";
  document.head.append(script);
}
