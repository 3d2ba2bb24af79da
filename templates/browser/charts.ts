/**
 * Gives every chart a button that asks for its living form. What draws it is large, so it is loaded
 * only then. Without this script the drawn pictures stand alone; until the living chart is there, too.
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
  const title = figure.querySelector("figcaption")?.textContent ?? "";
  const show = () => {
    button.textContent = isAsked() ? "Trở lại hình tĩnh" : "Xem biểu đồ tương tác";
    // Of several buttons of a page, each says which chart it is for.
    button.setAttribute("aria-label", `${button.textContent}: ${title}`);
  };
  button.addEventListener("click", () => {
    figure.toggleAttribute("data-live");
    message.textContent = "";
    show();
    if (isAsked()) loadDrawing();
    figure.dispatchEvent(new Event("chart-toggled", { bubbles: true }));
  });
  // Whoever could not load or draw it says so: the picture has never gone.
  figure.addEventListener("chart-failed", () => {
    figure.removeAttribute("data-live");
    message.textContent = FAILED;
    show();
  });
  show();
  figure.querySelector(".chart-figure__tools")?.append(button, message);
}

/** The script draws what is asked for when it arrives, and listens from then on. */
function loadDrawing(): void {
  if (document.querySelector("script[data-drawing]") !== null) return;
  const script = document.createElement("script");
  script.src = new URL("charts-drawing.js", ownAddress).href;
  script.dataset["drawing"] = "";
  script.addEventListener("error", () => {
    // Gone, it can be asked for again.
    script.remove();
    for (const figure of document.querySelectorAll("figure[data-live]"))
      figure.dispatchEvent(new Event("chart-failed"));
  });
  document.head.append(script);
}
