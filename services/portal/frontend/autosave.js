// Saves the form of a response while it is written. Without this script its button does the same.
// The texts are in the page (data-*); what was typed stays on this computer until it was acknowledged.
"use strict";

(function () {
  const form = document.querySelector("form[data-autosave]");
  if (!form) return;
  const state = document.getElementById("save-state");
  const text = form.dataset;
  const store = "revus-draft " + text.reader + " " + form.getAttribute("action");
  const idle = 4000;
  const retry = 30000;
  let timer = 0;
  let saving = false;
  let paused = false;
  let unsaved = false;
  let offered = null; // an older text that nobody has chosen about yet

  const say = (sentence, ...more) => state.replaceChildren(sentence, ...more);
  const fields = () =>
    [...new FormData(form)].filter(([name, value]) => !name.startsWith("_") && value !== "" && name !== "slots");
  const written = () => JSON.stringify(fields());

  function keep() {
    try {
      localStorage.setItem(store, JSON.stringify({ at: Date.now(), fields: fields(), older: offered }));
    } catch {
      // no room, or not allowed: the page itself still has the text
    }
  }

  function kept() {
    try {
      return JSON.parse(localStorage.getItem(store));
    } catch {
      return null;
    }
  }

  function forget() {
    try {
      if (offered) localStorage.setItem(store, JSON.stringify(offered));
      else localStorage.removeItem(store);
    } catch {
      // there was nothing to forget then
    }
  }

  const clock = (moment) =>
    new Intl.DateTimeFormat("da", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/Copenhagen" })
      .format(moment)
      .replace(":", ".");

  function button(label, action) {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button button-secondary";
    made.textContent = label;
    made.addEventListener("click", action);
    return made;
  }

  // A wish gets its number when it is saved first; the same wish keeps it.
  function takeNumbers(saved) {
    const known = [...saved.querySelectorAll("input[name^='wish-'][name$='-id']")].map((id) => id.name.slice(0, -3));
    for (const id of form.querySelectorAll("input[name^='wish-'][name$='-id']")) {
      const mine = id.name.slice(0, -3);
      const value = (page, prefix, field) => page.querySelector(`[name="${prefix}-${field}"]`)?.value.trim() ?? "";
      const same = (prefix) =>
        ["title", "problem", "effort"].every((field) => value(form, mine, field) === value(saved, prefix, field));
      const written = value(form, mine, "title") + value(form, mine, "problem") + value(form, mine, "effort");
      const at = id.value || !written ? -1 : known.findIndex(same);
      if (at >= 0) id.value = saved.querySelector(`[name="${known.splice(at, 1)[0]}-id"]`).value;
    }
  }

  async function save() {
    if (saving || paused || !unsaved) return;
    if (form.querySelector("[name$='-remove']:checked, [name='leave-out']:checked")) return;
    const body = new URLSearchParams(new FormData(form));
    body.set("action", "save");
    const before = written();
    saving = true;
    try {
      const answer = await fetch(form.getAttribute("action"), { method: "POST", body });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.querySelector("form[data-autosave]");
      if (answer.ok && answer.redirected && next) {
        form.elements._version.value = next.elements._version.value;
        form.elements._key.value = next.elements._key.value;
        takeNumbers(next);
        unsaved = written() !== before && !same(before, written());
        if (!unsaved) forget();
        say(text.saved.replace("{0}", clock(new Date(answer.headers.get("Date") ?? Date.now()))));
        if (unsaved) later(idle);
      } else if (answer.status === 412) {
        paused = true;
        say(text.conflict + " ", button(text.compare, () => form.requestSubmit(form.querySelector("[value='save']"))));
      } else if (answer.status === 401 || answer.ok) {
        say(text.signedOut);
      } else if (answer.status >= 500) {
        say(text.offline);
        later(retry);
      } else {
        say(text.refused);
      }
    } catch {
      say(text.offline);
      later(retry);
    } finally {
      saving = false;
    }
  }

  // The numbers that wishes have just got are no new text.
  function same(before, now) {
    const bare = (all) => JSON.stringify(JSON.parse(all).filter(([name]) => !/^wish-\d+-id$/.test(name)));
    return bare(before) === bare(now);
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(save, wait);
  }

  function count(field) {
    const hint = document.getElementById(field.id + "-limit");
    if (!hint) return;
    hint.dataset.text ??= hint.textContent;
    const left = Number(field.dataset.limit) - field.value.length;
    const near = left < Number(field.dataset.limit) / 5;
    hint.textContent = near ? (left < 0 ? text.over : text.left).replace("{0}", Math.abs(left)) : hint.dataset.text;
  }

  form.addEventListener("input", (event) => {
    unsaved = true;
    keep();
    if (event.target.dataset.limit) count(event.target);
    if (!paused) later(idle);
  });
  form.addEventListener("submit", () => {
    unsaved = false; // the page that follows shows what became of it
    paused = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (unsaved) event.preventDefault();
  });
  form.querySelectorAll("[data-limit]").forEach(count);

  const copy = kept();
  offered = copy && same(JSON.stringify(copy.fields), written()) ? (copy.older ?? null) : copy;
  if (copy && !offered) forget();
  if (offered) offer(offered);

  function offer(older) {
    const place = document.createElement("p");
    const choose = (action) => () => {
      offered = null;
      place.remove();
      action();
    };
    const discard = button(text.discard, choose(forget));
    place.append(text.found.replace("{0}", clock(older.at)) + " ", button(text.restore, choose(() => restore(older))), " ", discard);
    state.before(place);
    say("");
  }

  function restore(older) {
    form.querySelectorAll("input[type='checkbox']").forEach((box) => (box.checked = false));
    for (const [name, value] of older.fields) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === "checkbox") field.checked = field.checked || field.value === value;
        else if (!/^wish-\d+-id$/.test(name) && name !== "attachmentIds") field.value = value;
      }
    }
    form.querySelectorAll("details").forEach((part) => (part.open = true));
    form.dispatchEvent(new Event("input"));
  }
})();
