// What pages do to themselves, fast and for long: each as one function that a driver hands to the page.

/** A page of a thousand rows to let `storm` loose on. */
export const stormBody = `<p>Xiaomi EV</p><ul style="columns: 20; font-size: 4px">${Array.from(
  { length: 1_000 },
  (_, index) => `<li>Row ${index}.</li>`,
).join('')}</ul>`;

/** So many changes to the texts of the page’s rows, a twentieth of which name a car. Runs in the page. */
export const storm = (changes: number) =>
  new Promise<void>((resolve) => {
    // As fast as it goes where nobody marks anything: there only what comes of it is asked for.
    const pause = CSS.highlights.size > 0 ? 16 : 0;
    const texts = [...document.querySelectorAll('li')].map((row) => row.firstChild as Text);
    let turn = 0;
    // The same numbers in every run.
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    const storm = (): void => {
      for (let one = 0; one < 200; one += 1, turn += 1) {
        const text = texts[next(texts.length)];
        if (text) text.data = next(20) === 0 ? `Row of Xiaomi SU7, turn ${turn}.` : `Row, turn ${turn}.`;
      }
      if (turn < changes) setTimeout(storm, pause);
      else resolve();
    };
    storm();
  });

/** How many rows name a car. Runs in the page. */
export const namedRows = (): number =>
  [...document.querySelectorAll('li')].filter((row) => row.textContent?.includes('Xiaomi')).length;

/** The page for `scrollFast`. */
export const listBody = '<div id="list" style="position: relative; height: 600px; overflow: hidden"></div>';

/** Scrolls through a list of 100,000 rows of which 30 are there at any moment. Runs in the page. */
export const scrollFast = () =>
  new Promise<void>((resolve) => {
    const list = document.querySelector('#list') as Element;
    const show = (first: number): void => {
      const rows = Array.from({ length: 30 }, (_, index) => {
        const row = document.createElement('div');
        row.textContent = `${first + index}: ${(first + index) % 10 === 0 ? 'Xiaomi SU7' : 'rain'}`;
        return row;
      });
      list.replaceChildren(...rows);
    };
    let first = 0;
    const scroll = (): void => {
      show(first);
      first += 499;
      if (first < 99_900) requestAnimationFrame(scroll);
      else {
        show(99_900);
        resolve();
      }
    };
    scroll();
  });

/** What another highlighter does: wraps each “Xiaomi” in an element. Gives how many it has wrapped after a second. Runs in the page. */
export const wrapNames = () =>
  new Promise<number>((resolve) => {
    let wrapped = 0;
    const wrap = (): void => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (
        let node = texts.nextNode() as Text | null;
        node !== null;
        node = texts.nextNode() as Text | null
      ) {
        const at = node.data.indexOf('Xiaomi');
        if (at < 0 || node.parentElement?.localName === 'mark') continue;
        const name = node.splitText(at);
        const rest = name.splitText(6);
        const mark = document.createElement('mark');
        name.replaceWith(mark);
        mark.append(name);
        wrapped += 1;
        texts.currentNode = rest;
      }
    };
    new MutationObserver(wrap).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    wrap();
    setTimeout(() => resolve(wrapped), 1_000);
  });
