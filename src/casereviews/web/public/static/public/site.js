// Two buttons that only a script can work. Without it the elements stay empty, and empty they are not shown.
customElements.define("print-page", class extends HTMLElement {
  connectedCallback() {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Print";
    button.addEventListener("click", () => window.print());
    this.replaceChildren(button);
  }
});

customElements.define("copy-link", class extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) return;
    const button = document.createElement("button");
    const said = document.createElement("span");
    button.type = "button";
    button.textContent = "Copy link";
    said.setAttribute("role", "status");
    button.addEventListener("click", () => this.copy(said));
    this.replaceChildren(button, said);
  }

  async copy(said) {
    try {
      await navigator.clipboard.writeText(this.dataset.address);
      said.textContent = "Copied";
    } catch {
      said.textContent = this.dataset.address;
    }
  }
});
