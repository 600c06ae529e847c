/* Small elements of ours. Every page works without them. */
"use strict";

const TYPED = "typed:";

/* What was typed in a form, kept in this tab until it arrived: a session may end between typing and sending.
   Never passwords, files or hidden fields. */
class KeepTyped extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector("form");
    if (!form) return;
    this.key = TYPED + location.pathname;
    this.fields = [...form.elements].filter((field) => field.name && field.matches(
      "textarea, select, input:not([type=password], [type=file], [type=hidden], [type=submit])"));
    this.bringBack();
    form.addEventListener("input", () => this.keep(false));
    form.addEventListener("submit", () => this.keep(true));
  }

  keep(sent) {
    const values = Object.fromEntries(this.fields.map((field) => [field.name, field.value]));
    sessionStorage.setItem(this.key, JSON.stringify({ sent, values }));
  }

  bringBack() {
    const kept = JSON.parse(sessionStorage.getItem(this.key) || "null");
    const changed = kept ? this.fields.filter((field) => field.name in kept.values && field.value !== kept.values[field.name]) : [];
    sessionStorage.removeItem(this.key);
    if (!changed.length || this.hasAttribute("answered")) return;
    for (const field of changed) field.value = kept.values[field.name];
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.setAttribute("role", "status");
    notice.textContent = "What you had typed here is back. It is not saved yet.";
    this.prepend(notice);
  }
}

/* Once a form has led to another page than sign-in it has arrived, and once somebody signs out it is nobody's:
   nothing of it stays in the browser. `data-door` on the body says "in" at the door and "out" after signing out. */
function forget() {
  const door = document.body.dataset.door;
  for (const key of Object.keys(sessionStorage).filter((key) => key.startsWith(TYPED))) {
    const arrived = JSON.parse(sessionStorage.getItem(key)).sent && key !== TYPED + location.pathname;
    if (door === "out" || (door !== "in" && arrived)) sessionStorage.removeItem(key);
  }
}

/* A button that only a script can answer is made by the script. */
class ScriptButton extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "linklike";
    button.textContent = this.getAttribute("words");
    button.addEventListener("click", () => this.act(button));
    this.replaceChildren(button);
  }
}

class CopyButton extends ScriptButton {
  async act(button) {
    await navigator.clipboard.writeText(this.getAttribute("value"));
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = this.getAttribute("words"); }, 3000);
  }
}

class PrintButton extends ScriptButton {
  act() { window.print(); }
}

forget();
customElements.define("keep-typed", KeepTyped);
customElements.define("copy-button", CopyButton);
customElements.define("print-button", PrintButton);
