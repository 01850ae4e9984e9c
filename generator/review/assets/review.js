/* Made by `make web` from the modules in web/: change those. */
"use strict";
(() => {
  // web/dom.js
  var all = (within2, selector, type) => (
    /** @type {T[]} */
    /** @type {unknown} */
    [...within2.querySelectorAll(selector)].filter((each) => each instanceof (type ?? HTMLElement))
  );

  // web/review/find.js
  var plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase(), choices = (field) => all(field.closest("details") ?? document, "[data-found] button", HTMLButtonElement), narrowed = (field) => {
    let typed = plain(field.value).split(/\s+/u).filter(Boolean), left = choices(field).filter((button) => {
      let words = plain(button.textContent ?? "").split(/[^\p{L}\p{N}]+/u);
      return button.hidden = !typed.every((piece) => words.some((word) => word.startsWith(piece))), button.classList.toggle("rv-button--main", !1), !button.hidden;
    }), first = left[0];
    first && typed.length && first.classList.add("rv-button--main");
    let { one = "", many = "", none = "" } = field.dataset, said = first ? left.length === 1 ? one : many : none, live2 = document.getElementById("live");
    live2 && (live2.textContent = said.replace("{count}", String(left.length)).replace("{first}", first?.textContent ?? ""));
  }, taken = (field) => {
    let first = choices(field).find((button) => !button.hidden);
    return first?.click(), first !== void 0;
  };

  // web/review/unfold.js
  var revealed = (within2) => {
    for (let field of all(within2, "[data-find]")) field.hidden = !1;
  }, openedBy = (key) => {
    let found = all(document, "details[data-open-key]", HTMLDetailsElement).find((each) => each.dataset.openKey === key);
    if (!found) return !1;
    found.open = !0, revealed(found);
    let first = found.querySelector("select, input:not([type=hidden]), textarea, button");
    return first instanceof HTMLElement && first.focus(), !0;
  };

  // web/review/swap.js
  var live = () => document.getElementById("live"), within = (place) => {
    let holder = place.closest(".rv-source");
    if (!holder) return;
    let below = place.getBoundingClientRect().top - holder.getBoundingClientRect().top;
    holder.scrollTop += below - holder.clientHeight / 3;
  }, settle = () => {
    let chosen2 = document.querySelector("[data-focus]");
    if (chosen2 instanceof HTMLElement) {
      chosen2.focus({ preventScroll: !0 });
      let row = chosen2.closest(".rv-row");
      row ? row.scrollIntoView({ block: "nearest" }) : chosen2.parentElement?.scrollTo(0, 0);
    }
    let printed = document.querySelector("details[data-printed][open] .rv-here");
    printed ? within(printed) : document.querySelector(".rv-lines mark")?.scrollIntoView({ block: "nearest" });
  }, shown = async (answer) => {
    let next = new DOMParser().parseFromString(await answer.text(), "text/html"), [here, there] = [document.getElementById("page"), next.getElementById("page")];
    if (!here || !there) {
      lost();
      return;
    }
    let folded = here.querySelector("details[data-printed]:not([open])") !== null;
    if (here.replaceWith(document.adoptNode(there)), folded) for (let each of all(there, "details[data-printed]", HTMLDetailsElement)) each.open = !1;
    document.title = next.title, settle();
    let region = live();
    region && (region.textContent = document.getElementById("status")?.textContent ?? "");
  }, lost = () => {
    let said = document.getElementById("status");
    said && (said.textContent = document.body.dataset.lost ?? "", said.classList.add("rv-status--refused"));
    let region = live();
    region && (region.textContent = document.body.dataset.lost ?? "");
  }, follow = async (address) => {
    try {
      await shown(await fetch(address)), history.replaceState(null, "", address);
    } catch {
      lost();
    }
  }, send = async (form, submitter) => {
    let fields = new URLSearchParams();
    for (let [name, value] of new FormData(form, submitter)) typeof value == "string" && fields.append(name, value);
    try {
      await shown(await fetch(form.action, { method: "POST", body: fields }));
    } catch {
      lost();
    }
  };

  // web/review/page.js
  var KEYS_ON = "protocolwijzer-review-keys", ARROWS = /* @__PURE__ */ new Map([["ArrowDown", "j"], ["ArrowUp", "k"]]), MOST_WAITING = 20, waiting = [], busy = !1, help = () => (
    /** @type {HTMLDialogElement | null} */
    document.getElementById("help")
  ), keysOn = () => (
    /** @type {HTMLInputElement | null} */
    document.getElementById("keys-on")
  ), typing = (target) => target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select"), step = async (doing) => {
    if (!busy) {
      busy = !0;
      try {
        await doing();
      } finally {
        busy = !1;
      }
      drain();
    }
  }, drain = () => {
    let target = document.activeElement;
    typing(target) && (waiting.length = 0);
    let next = waiting.shift();
    next !== void 0 && (act(target, next), busy || drain());
  }, chosen = (target, key) => {
    let palette = target instanceof HTMLElement ? target.closest("details[data-palette]") : null;
    if (!(palette instanceof HTMLDetailsElement) || !palette.open) return !1;
    let answer = all(palette, "[data-choice]").find((each) => each.dataset.choice === key);
    return answer?.click(), answer !== void 0;
  }, press = (key) => {
    let target = all(document, "[data-key]").find((each) => each.dataset.key === key && !each.matches(":disabled"));
    return target ? (target.click(), !0) : openedBy(key);
  }, act = (target, key) => chosen(target, key) || press(key);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || help()?.open) return;
    let { target, key } = event;
    if (key === "Escape" && target instanceof HTMLElement && target.closest(".rv-actions, .rv-provision")) {
      let palette = target.closest("details[data-palette]");
      palette instanceof HTMLDetailsElement && (palette.open = !1), settle();
      return;
    }
    if (target instanceof HTMLInputElement && target.id === "find") {
      key === "Enter" && !busy && (event.preventDefault(), taken(target));
      return;
    }
    if (key === "Enter" && target instanceof HTMLSelectElement && target.name === "reason") {
      event.preventDefault(), target.form?.requestSubmit(target.form.querySelector("button"));
      return;
    }
    if (target instanceof HTMLElement && target.closest("[data-words]") && (key === "ArrowRight" || key === "ArrowLeft")) {
      let words = all(document, "[data-words] button", HTMLButtonElement).filter((each) => each.closest("details")?.open), at = words.findIndex((each) => each === target);
      words[at + (key === "ArrowRight" ? 1 : -1)]?.focus(), event.preventDefault();
      return;
    }
    if (typing(target) || !keysOn()?.checked) return;
    let meant = (target === document.body || target instanceof HTMLElement && target.closest(".rv-rows, .rv-provision, main") && !target.closest(".rv-source, .rv-preview, [data-words]") ? ARROWS.get(key) : void 0) ?? key;
    busy ? (meant.length === 1 && waiting.length < MOST_WAITING && waiting.push(meant), event.preventDefault()) : meant.length === 1 && meant !== " " && act(target, meant) && event.preventDefault();
  });
  var isChanged = (form) => [...form.elements].some((field) => field instanceof HTMLInputElement && (field.type === "checkbox" ? field.checked !== field.defaultChecked : field.value !== field.defaultValue)), leave = async (address) => {
    let answers = document.querySelector("form[data-answers]");
    answers instanceof HTMLFormElement && isChanged(answers) && (await send(answers, answers.querySelector("button")), document.querySelector(".rv-status--refused")) || await follow(address);
  };
  document.addEventListener("click", (event) => {
    let target = event.target instanceof Element ? event.target : null;
    target?.closest("[data-help]") && help()?.showModal();
    let link = target?.closest("a[data-swap]");
    link instanceof HTMLAnchorElement && !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0 && (event.preventDefault(), step(() => leave(link.href)));
  });
  document.addEventListener("submit", (event) => {
    let form = event.target;
    !(form instanceof HTMLFormElement) || !form.matches("[data-swap]") || (event.preventDefault(), step(() => send(form, event.submitter)));
  });
  document.addEventListener("input", (event) => {
    event.target instanceof HTMLInputElement && event.target.id === "find" && narrowed(event.target);
  });
  document.addEventListener("toggle", (event) => {
    event.target instanceof HTMLElement && revealed(event.target);
  }, !0);
  document.addEventListener("selectionchange", () => {
    let chosen2 = document.getSelection(), text = chosen2?.toString().trim();
    if (!(!chosen2?.rangeCount || !text))
      for (let field of all(document, "textarea[data-selection]", HTMLTextAreaElement)) {
        let from = document.getElementById(field.dataset.selection ?? "");
        from?.contains(chosen2.anchorNode) && from.contains(chosen2.focusNode) && (field.value = text);
      }
  });
  var box = keysOn();
  if (box)
    try {
      box.checked = localStorage.getItem(KEYS_ON) !== "no", box.addEventListener("change", () => localStorage.setItem(KEYS_ON, box.checked ? "yes" : "no"));
    } catch {
      box.checked = !0;
    }
  settle();
})();
