/**
 * Gives every chart a button for its living chart. The script that draws it is large, so it is loaded only
 * then. The picture stays until the living chart is there; without this script it stays for good.
 */
const ownAddress =
  document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

const FAILED = "Không tải được biểu đồ tương tác; hình và bảng số liệu vẫn đầy đủ.";

for (const figure of document.querySelectorAll<HTMLElement>("figure[data-chart]")) {
  addButton(figure);
}

function addButton(figure: HTMLElement): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "chart-figure__button";
  const message = document.createElement("span");
  message.className = "chart-figure__message";
  message.setAttribute("role", "status");
  const isAsked = () => figure.matches("[data-live]");
  const title = figure.querySelector(".chart-figure__title")?.textContent ?? "";
  const show = () => {
    button.textContent = isAsked() ? "Trở lại hình tĩnh" : "Xem biểu đồ tương tác";
    // A page may have several buttons, so each one names its chart.
    button.setAttribute("aria-label", `${button.textContent}: ${title}`);
  };
  button.addEventListener("click", () => {
    figure.toggleAttribute("data-live");
    message.textContent = "";
    show();
    if (isAsked()) loadDrawing();
    figure.dispatchEvent(new Event("chart-toggled", { bubbles: true }));
  });
  // The living chart could not be loaded or drawn; the picture is still there.
  figure.addEventListener("chart-failed", () => {
    figure.removeAttribute("data-live");
    message.textContent = FAILED;
    show();
  });
  show();
  figure.querySelector(".chart-figure__tools")?.append(button, message);
}

/** The loaded script draws all charts that readers have asked for, then listens for more. */
function loadDrawing(): void {
  if (document.querySelector("script[data-drawing]") !== null) return;
  const script = document.createElement("script");
  script.src = new URL("charts-drawing.js", ownAddress).href;
  script.dataset["drawing"] = "";
  script.addEventListener("error", () => {
    // We remove the element, so that the reader can try again.
    script.remove();
    for (const figure of document.querySelectorAll("figure[data-live]"))
      figure.dispatchEvent(new Event("chart-failed"));
  });
  document.head.append(script);
}
