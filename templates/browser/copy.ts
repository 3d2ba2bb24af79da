import { copyText, type CopiedText } from "./copy-text.ts";

const status = document.querySelector("#thong-bao");

for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copies]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    const copied = findCopied(button.dataset);
    if (copied === null) return;
    void copyText(copied).then((isCopied) => {
      tell(toSentence(button.dataset["name"] ?? "", isCopied));
    });
  });
}

/** The text that a button copies, and the element that shows it on the page. */
function findCopied({ copies = "", shows = "" }: DOMStringMap): CopiedText | null {
  const field = document.querySelector<HTMLTextAreaElement>(`textarea#${copies}`);
  if (field === null) return null;
  const article = shows === "" ? null : document.querySelector<HTMLElement>(`#${shows}`);
  return article === null
    ? { text: field.value, html: null, shown: field }
    : { text: article.innerText, html: field.value, shown: article };
}

function toSentence(name: string, isCopied: boolean): string {
  return isCopied
    ? `Đã sao chép: ${name}. Dán bằng Ctrl + V.`
    : `Trình duyệt không cho tự sao chép. ${name} đã được chọn sẵn: hãy nhấn Ctrl + C.`;
}

/** A screen reader must say a repeated sentence too, so we empty the region in between. */
function tell(sentence: string): void {
  if (status === null) return;
  status.textContent = "";
  setTimeout(() => {
    status.textContent = sentence;
  }, 50);
}
