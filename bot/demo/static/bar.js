// The demo's toolbar and list of channels, around simcord's preview. Loaded before the preview's own scripts.
"use strict";
(() => {
  const PEOPLE_POLL = 1500; // milliseconds
  const SEEN = "porch-seen";
  const hints = {
    "a new member": "Type /ask into the box at the bottom and press the arrow beside it. Nobody is shown who asked.",
    "a peer": "Open a question and press Reply anonymously, or write in its thread as yourself.",
    "a guide": "Guides answer as themselves: open a thread and write in it.",
    "a moderator": "Questions wait in #review. Approve one and look into #questions.",
  };
  const wanted = new URLSearchParams(location.search);
  const key = location.hash.slice(1);

  // The preview opens its page on one channel as one person; this says which.
  const plainFetch = window.fetch.bind(window);
  window.fetch = (input, options = {}) => {
    if (input !== "/api/pages" || options.method !== "POST") return plainFetch(input, options);
    const body = wanted.get("as") ? { viewer_id: wanted.get("as") } : {};
    const headers = { ...options.headers, "X-Porch-Place": wanted.get("in") || "" };
    return plainFetch(input, { ...options, headers, body: JSON.stringify(body) });
  };

  let known = null; // the last overview
  let bar, people, hint, date, day, words, places;

  function make(tag, className, text) {
    const made = document.createElement(tag);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  function go(person, place) {
    const query = new URLSearchParams({ as: person, in: place });
    location.assign(`/?${query}#${key}`);
  }

  function me() {
    return known.people.find((person) => person.id === wanted.get("as")) || known.people[0];
  }

  function here() {
    return me().places.find((place) => place.id === wanted.get("in")) || me().places[0];
  }

  function seen() {
    try {
      return JSON.parse(sessionStorage.getItem(SEEN)) || {};
    } catch {
      return {};
    }
  }

  // What a person has not looked at since this tab was opened.
  function remember() {
    const marks = seen();
    for (const person of known.people) {
      for (const place of person.places) {
        const mark = `${person.id} ${place.id}`;
        const first = !(mark in marks) && !marks.begun;
        if (first || (person === me() && place === here())) marks[mark] = place.latest;
      }
    }
    marks.begun = true;
    sessionStorage.setItem(SEEN, JSON.stringify(marks));
    return marks;
  }

  function isNew(marks, person, place) {
    return Boolean(place.latest) && marks[`${person.id} ${place.id}`] !== place.latest;
  }

  function withDot(button, dotted) {
    if (!dotted) return;
    button.append(make("span", "porch-dot"), make("span", "visually-hidden", "something new"));
  }

  function showPeople(marks) {
    people.replaceChildren(...known.people.map((person) => {
      const button = make("button", "porch-person");
      button.type = "button";
      button.dataset.initial = person.name[0];
      button.dataset.name = person.name.toLowerCase();
      const label = make("span", "porch-name", person.name);
      label.append(make("small", "", person.part));
      button.append(label);
      button.setAttribute("aria-pressed", String(person === me()));
      withDot(button, person !== me() && person.places.some((place) => isNew(marks, person, place)));
      button.addEventListener("click", () => {
        const same = person.places.find((place) => place.id === here().id) || person.places[0];
        go(person.id, same.id);
      });
      return button;
    }));
  }

  function showPlaces(marks) {
    const rows = me().places.map((place) => {
      const button = make("button", `porch-place porch-${place.kind}`);
      button.type = "button";
      button.append(make("span", "porch-label", place.name));
      button.title = place.name;
      if (place === here()) button.setAttribute("aria-current", "page");
      withDot(button, place !== here() && isNew(marks, me(), place));
      button.addEventListener("click", () => go(me().id, place.id));
      return button;
    });
    const isFirst = !places.hasChildNodes();
    places.replaceChildren(make("h2", "", "The Porch"), ...rows);
    if (isFirst) places.querySelector("[aria-current]").scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  function show(overview) {
    known = overview;
    const marks = remember();
    const when = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    date.textContent = when.format(new Date(known.now));
    date.dateTime = known.now;
    hint.textContent = `${me().name} is ${me().part}. ${hints[me().part] || ""}`;
    document.body.dataset.porchKind = here().kind;
    document.title = `${here().kind === "channel" ? "#" : ""}${here().name} · ${me().name} · Porchlight demo`;
    showPeople(marks);
    showPlaces(marks);
  }

  async function ask(path, method) {
    const headers = { "X-Simcord-Capability": key };
    const answer = await plainFetch(path, { method, headers, cache: "no-store" }).catch(() => null);
    if (answer?.status === 401) throw new Error("Open the whole address that the terminal shows, with what follows the #.");
    const isJson = answer?.headers.get("Content-Type")?.startsWith("application/json");
    const body = isJson ? await answer.json() : {};
    if (!answer?.ok) throw new Error(body.words || "The demo does not answer. Is it still running?");
    return body;
  }

  let last = "";
  async function poll() {
    try {
      const overview = await ask("/demo/state", "GET");
      const now = JSON.stringify(overview);
      if (now !== last) show(overview);
      last = now;
      if (words.dataset.from === "poll") tell("");
    } catch (error) {
      tell(error.message, "poll");
    }
    setTimeout(poll, PEOPLE_POLL);
  }

  function tell(text, from = "") {
    words.textContent = text;
    words.dataset.from = from;
  }

  async function letADayGoBy() {
    day.disabled = true;
    tell("");
    try {
      const overview = await ask("/demo/day", "POST");
      show(overview);
      last = JSON.stringify(overview);
      tell("A day went by.");
      setTimeout(() => tell(""), 4000);
    } catch (error) {
      tell(error.message);
    }
    day.disabled = false;
  }

  // Links to a channel, and the line below a message that has a thread, lead there.
  function follow(event) {
    if (!(event.target instanceof Element) || !known) return;
    const link = event.target.closest('a[href^="https://discord.com/channels/"]');
    const thread = event.target.closest(".thread-summary");
    const message = thread?.closest("[data-message-id]");
    const id = link ? link.pathname.split("/")[3] : message?.dataset.messageId;
    if (!id || !me().places.some((place) => place.id === id)) return;
    event.preventDefault();
    event.stopPropagation();
    go(me().id, id);
  }

  // The arrow does what Enter does: a command in the box is run, never posted for all to read.
  let choosing = false;
  function runWhatIsTyped(event) {
    const form = event.target;
    const input = document.getElementById("channel-composer-input");
    const typed = input?.value.trim() || "";
    if (form.id !== "channel-composer" || form.querySelector(".command-chip") || !/^\/[a-z]/i.test(typed)) return;
    event.preventDefault();
    event.stopPropagation();
    if (choosing) return;
    choosing = true;
    input.focus();
    input.dispatchEvent(new Event("input", { bubbles: true })); // opens the list again
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    choosing = false;
    const chosen = form.querySelector(".command-chip");
    if (!chosen) {
      tell("There is no such command. Type / to see them all.");
      setTimeout(() => tell(""), 4000);
    } else if (chosen.textContent.trim() === typed) {
      setTimeout(() => form.requestSubmit()); // not before this attempt is over
    }
  }

  // What is new here is nearly always the answer to what was just done: go to it, as far as its beginning stays in sight.
  function followTheNewest() {
    const list = document.getElementById("channel-message-list");
    const timeline = document.getElementById("channel-timeline");
    let newest = null;
    const whenReady = () => {
      if (!window.simcordPreview.ready) return requestAnimationFrame(whenReady);
      const top = list.lastElementChild.getBoundingClientRect().top - timeline.getBoundingClientRect().top;
      timeline.scrollTop = Math.min(timeline.scrollHeight - timeline.clientHeight, timeline.scrollTop + top - 16);
      document.getElementById("new-messages").hidden = true;
    };
    new MutationObserver(() => {
      const last = list.lastElementChild?.dataset.messageId;
      if (!last || last === newest) return;
      if (newest !== null) requestAnimationFrame(whenReady);
      newest = last;
    }).observe(list, { childList: true });
  }

  function build() {
    bar = make("header", "porch-bar");
    bar.setAttribute("aria-label", "Porchlight demo");
    const brand = make("div", "porch-brand");
    const lamp = make("img");
    lamp.src = "/demo/lamp.svg";
    lamp.alt = "";
    const title = make("span", "", "Porchlight");
    title.append(make("small", "", "demo, in a simulated Discord"));
    brand.append(lamp, title);
    people = make("div", "porch-people");
    people.setAttribute("role", "group");
    people.setAttribute("aria-label", "Who you are");
    words = make("span", "porch-words");
    words.setAttribute("role", "status");
    date = make("time", "porch-date");
    day = make("button", "porch-day", "Let a day go by");
    day.type = "button";
    day.addEventListener("click", letADayGoBy);
    bar.append(brand, people, words, date, day);
    hint = make("p", "porch-hint");
    places = make("nav", "porch-places");
    places.setAttribute("aria-label", "Channels and threads");
    document.body.prepend(bar);
    document.getElementById("preview-stage").before(places);
    bar.after(hint);
    document.addEventListener("click", follow, true);
    document.addEventListener("submit", runWhatIsTyped, true);
    followTheNewest();
    poll();
  }

  document.addEventListener("DOMContentLoaded", build);
})();
