// Saves the form of a response while it is written. Without this script its button does the same.
// The texts are in the page (data-*); what was typed stays on this computer until it was acknowledged.
"use strict";

(function () {
  const form = document.querySelector("form[data-autosave]");
  if (!form) return;
  const state = document.getElementById("save-state");
  const text = form.dataset;
  const address = form.getAttribute("action");
  const store = "revus-draft " + text.reader + " " + address;
  const idle = 4000;
  const retry = 30000;
  const patience = 20000;
  let timer = 0;
  let unsaved = "unsaved" in text; // the page shows something that is not stored
  let underway = null; // the save that waits for its answer
  let unanswered = null; // what was sent without an answer: it may be stored
  let stopped = false; // somebody else has saved: a person decides
  let left = false; // the form has gone off as a whole
  let offered = null; // an older text that nobody has chosen about yet

  // A browser that fills the form in again on the way back would put older text on a newer version.
  form.autocomplete = "off";

  const say = (sentence, ...more) => state.replaceChildren(sentence, ...more);

  // For the eye alone: who listens is told when something has happened, not with every letter.
  function show(sentence) {
    const shown = document.createElement("span");
    shown.setAttribute("aria-hidden", "true");
    shown.textContent = sentence;
    say(shown);
  }

  const numberOfWish = /^wish-\d+-id$/;
  const fields = () =>
    [...new FormData(form)].filter(
      ([name, value]) =>
        value !== "" && !name.startsWith("_") && !["slots", "attachmentIds"].includes(name) && !numberOfWish.test(name),
    );
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

  // The wishes of a form: where each stands, which one it is, and what it says.
  function wishes(of) {
    const all = [...new FormData(of)];
    return [...of.querySelectorAll("fieldset.wish")].map(({ id }) => {
      const mine = all.filter(([name]) => name.startsWith(id + "-")).map(([name, value]) => [name.slice(id.length), value.trim()]);
      const value = (field) => mine.find(([name]) => name === field)?.[1] ?? "";
      const said = mine.filter(([name, typed]) => typed && !/^-(id|rank|remove|relation-\d+)$/.test(name));
      const words = JSON.stringify(["-title", "-problem", "-effort", "-rank"].map(value));
      return { id, number: value("-id"), words, blank: said.length === 0 };
    });
  }

  // A wish gets its number when it is saved first; the same wish keeps it, whatever was typed since.
  function takeNumbers(sent, saved) {
    const known = new Set(wishes(form).map((wish) => wish.number));
    const news = saved.filter((wish) => wish.number && !known.has(wish.number));
    const without = sent.filter((wish) => !wish.number && !wish.blank);
    const take = (wish, which) => (form.elements[wish.id + "-id"].value = news.splice(which, 1)[0].number);
    const others = [];
    for (const wish of without) {
      const same = news.findIndex((one) => one.words === wish.words);
      if (same < 0) others.push(wish);
      else take(wish, same);
    }
    others.slice(0, news.length).forEach((wish) => take(wish, 0));
  }

  // What the page says about the draft is said about what is stored now.
  function follow(page, saved) {
    const mine = new Map(wishes(form).filter((wish) => wish.number).map((wish) => [wish.number, wish.id]));
    const here = new Map(saved.filter((wish) => mine.has(wish.number)).map((wish) => [wish.id, mine.get(wish.number)]));
    const there = new Map([...here].map(([its, own]) => [own, its]));
    for (const old of document.querySelectorAll("[data-follows]")) {
      const [wish] = old.id.match(/^wish-\d+/) ?? [];
      const fresh = page.getElementById(wish ? old.id.replace(wish, there.get(wish)) : old.id);
      if (!fresh || old.contains(document.activeElement)) continue;
      fresh.querySelectorAll("a[href*='#wish-']").forEach((link) => pointAt(link, here, page));
      if (fresh.innerHTML !== old.innerHTML) old.replaceChildren(...fresh.childNodes);
    }
  }

  // A wish may stand at another place here than on a page that was made anew.
  function pointAt(link, here, page) {
    const [its] = link.getAttribute("href").match(/wish-\d+/);
    const own = here.get(its);
    if (!own || own === its) return;
    const legend = (id, where) => where.querySelector(`#${id} > legend`).textContent;
    link.setAttribute("href", link.getAttribute("href").replace(its, own));
    link.textContent = link.textContent.replace(legend(its, page), legend(own, document));
  }

  function snapshot() {
    const body = new URLSearchParams(new FormData(form));
    body.set("action", "save");
    return { body, written: written(), wishes: wishes(form) };
  }

  // One at a time.
  function save() {
    clearTimeout(timer);
    underway ??= attempt().finally(() => (underway = null));
    return underway;
  }

  // What had no answer is sent again as it was, with its key: it may be stored already.
  async function attempt() {
    const sent = (unanswered ??= snapshot());
    show(text.saving);
    let answer, page;
    try {
      answer = await fetch(address, { method: "POST", body: sent.body, signal: AbortSignal.timeout(patience) });
      page = new DOMParser().parseFromString(await answer.text(), "text/html");
    } catch {
      return lost();
    }
    if (answer.status >= 500) return lost();
    unanswered = null;
    const next = page.querySelector("form[data-autosave]");
    if (answer.ok && answer.redirected && next) stored(sent, next, page, answer);
    else if (answer.status === 412) conflict();
    else say(answer.status === 401 || answer.ok ? text.signedOut : text.refused);
  }

  function lost() {
    say(text.offline);
    later(retry);
  }

  function stored(sent, next, page, answer) {
    const saved = wishes(next);
    form.elements._version.value = next.elements._version.value;
    form.elements._key.value = next.elements._key.value;
    takeNumbers(sent.wishes, saved);
    follow(page, saved);
    unsaved = written() !== sent.written;
    if (unsaved) {
      show(text.writing);
      later(idle);
    } else {
      forget();
      say(text.saved.replace("{0}", clock(new Date(answer.headers.get("Date") ?? Date.now()))));
    }
  }

  function conflict() {
    stopped = true;
    say(text.conflict + " ", button(text.compare, () => form.requestSubmit(form.querySelector("button[value='save']"))));
  }

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(due, wait);
  }

  function due() {
    const leavesOut = form.querySelector("[name$='-remove']:checked, [name='leave-out']:checked");
    if (unsaved && !stopped && !left && !leavesOut) save();
  }

  function count(field) {
    const hint = document.getElementById(field.id + "-limit");
    if (!hint) return;
    hint.dataset.text ??= hint.textContent;
    const room = Number(field.dataset.limit) - field.value.length;
    const near = room < Number(field.dataset.limit) / 5;
    hint.textContent = near ? (room < 0 ? text.over : text.left).replace("{0}", Math.abs(room)) : hint.dataset.text;
  }

  form.addEventListener("input", (event) => {
    keep();
    if (event.target.dataset.limit) count(event.target);
    if (stopped) return;
    if (!unsaved) show(text.writing);
    unsaved = true;
    later(idle);
  });

  // A button waits for the save under way, so that the form goes on from what is stored.
  form.addEventListener("submit", (event) => {
    if (underway || unanswered) {
      event.preventDefault();
      if (!left) goOn(event.submitter);
      return;
    }
    clearTimeout(timer);
    unsaved = false; // the page that follows shows what became of it
    left = true;
  });

  async function goOn(submitter) {
    left = true;
    await save();
    left = false;
    if (!unanswered) form.requestSubmit(submitter);
  }

  window.addEventListener("beforeunload", (event) => {
    if (unsaved || unanswered) event.preventDefault();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && left) location.reload();
  });
  window.addEventListener("online", due);
  document.addEventListener("visibilitychange", due);
  form.querySelectorAll("[data-limit]").forEach(count);

  // Two texts are one when the same stands in them, wherever a wish stands.
  const bare = (all) =>
    JSON.stringify(all.map(([name, value]) => name.replace(/^wish-\d+-/, "wish-") + " " + value.trim()).sort());

  const copy = kept();
  offered = copy && bare(copy.fields) === bare(fields()) ? (copy.older ?? null) : copy;
  if (unsaved) {
    keep();
    show(text.writing);
    later(idle);
  } else if (copy && !offered) forget();
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
  }

  function restore(older) {
    form.querySelectorAll("input[type='checkbox']").forEach((box) => (box.checked = false));
    for (const [name, value] of older.fields) {
      for (const field of form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
        if (field.type === "checkbox") field.checked = field.checked || field.value === value;
        else if (!numberOfWish.test(name) && name !== "attachmentIds") field.value = value;
      }
    }
    form.querySelectorAll("details").forEach((part) => (part.open = true));
    form.dispatchEvent(new Event("input"));
  }
})();
