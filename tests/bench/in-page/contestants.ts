/** All that is compared: each looks through the body once, marks what it finds, and says how many it has found. */
export type Contestant =
  | 'floor'
  /** Gate and scanner. */
  | 'own'
  /** The same with what they send for where there are mentions: figures beside figures. */
  | 'ownAndFigures'
  | 'walker'
  | 'findAndReplace'
  | 'markRegExp'
  | 'markWords'
  | 'searchTerm'
  | 'oneRegex';

export interface Outcome {
  /** ms until all is found and marked. */
  ms: number;
  /** ms to start the script that is in every page; 0 for peers, whose scripts are there. */
  start: number;
  /** ms within the second after that: looking for shadow roots, telling the toolbar. */
  later: number;
  found: number;
  /** ms of layout that is due afterwards. */
  layout: number;
  /** The longest single stretch, ms. */
  longest: number;
}

declare global {
  var contest: (given: { who: Contestant; later?: boolean }) => Promise<Outcome>;
  var Mark: new (
    root: Element,
  ) => {
    markRegExp(expression: RegExp, options: object): void;
    mark(words: string[], options: object): void;
  };
  var findAndReplaceDOMText: (root: Element, options: object) => void;
  var highlightSearchTerm: (options: {
    search: string;
    selector: string;
    customHighlightName: string;
  }) => void;
}

/** Runs inside the isolated world. */
export function installContestants(names: string[]): void {
  const quoted = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const everyName = new RegExp(quoted.join('|'), 'gi');
  const spelled =
    /[xX][iI][aA][oO][mM][iI]|(?<=(?<![A-Za-z0-9])[sSyY][uU])[79](?![A-Za-z0-9])|小米|シャオミ|샤오미|[сС][яЯ][оО][мМ][иИіІ]/g;

  function highlight(ranges: StaticRange[]): void {
    if (ranges.length === 0) return;
    // A hundred thousand are too many arguments for one call.
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set('peer', highlight);
  }

  function rangeIn(node: Text, start: number, end: number): StaticRange {
    return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
  }

  /** The least that any way of finding names can do: read the text, run one expression over it. */
  function floor(): number {
    let found = 0;
    for (const _ of (document.body.textContent ?? '').matchAll(spelled)) found += 1;
    return found;
  }

  /** The usual way: every text node by itself. */
  function walker(): number {
    const ranges: StaticRange[] = [];
    const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
      for (const { 0: name, index } of (node as Text).data.matchAll(everyName)) {
        ranges.push(rangeIn(node as Text, index, index + name.length));
      }
    }
    highlight(ranges);
    return ranges.length;
  }

  function findAndReplace(): number {
    findAndReplaceDOMText(document.body, { find: everyName, wrap: 'mark' });
    return document.getElementsByTagName('mark').length;
  }

  function markRegExp(): number {
    let found = 0;
    new Mark(document.body).markRegExp(everyName, { acrossElements: true, each: () => (found += 1) });
    return found;
  }

  function markWords(): number {
    let found = 0;
    new Mark(document.body).mark(names, { separateWordSearch: false, each: () => (found += 1) });
    return found;
  }

  function searchTerm(): number {
    let found = 0;
    for (const [index, search] of names.entries()) {
      highlightSearchTerm({ search, selector: 'body', customHighlightName: `peer-${index}` });
      found += CSS.highlights.get(`peer-${index}`)?.size ?? 0;
    }
    return found;
  }

  /**
   * After the published way of Mark My Search 2 (its highlight engine), which is an extension and no package: text
   * nodes are gathered into flows by a recursion that knows elements by two lists of names, what was painted before is
   * looked for with a filtered walk, each flow's text is joined and matched by one expression, every span is kept with
   * the flow's common ancestor, and becomes a static range of one highlight.
   */
  const flowing = new Set(
    'B,I,U,STRONG,EM,BR,CITE,SPAN,MARK,SUB,SUP,A,ABBR,BDI,BDO,CODE,DATA,DFN,KBD,Q,S,SAMP,SMALL,TIME,VAR,WBR'.split(
      ',',
    ),
  );
  const rejected = new Set(
    'META,STYLE,SCRIPT,NOSCRIPT,TEXTAREA,INPUT,SELECT,OPTION,CANVAS,SVG,IFRAME,OBJECT,VIDEO,AUDIO'.split(','),
  );

  function gather(from: Node | null, flows: Text[][]): void {
    for (let node = from; node !== null; node = node.nextSibling) {
      if (node instanceof Text) (flows.at(-1) as Text[]).push(node);
      else if (node instanceof HTMLElement && !rejected.has(node.tagName)) {
        const breaks = !flowing.has(node.tagName);
        if (breaks && ((flows.at(-1) as Text[]).length > 0 || flows.length === 1)) flows.push([]);
        if (node.firstChild === null) continue;
        gather(node.firstChild, flows);
        if (breaks && (flows.at(-1) as Text[]).length > 0) flows.push([]);
      }
    }
  }

  function oneRegex(): number {
    const owners = new Map<Element, { text: string; spans: StaticRange[] }[]>();
    const filtered = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (element) =>
      rejected.has(element.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    while (filtered.nextNode() !== null) owners.delete(filtered.currentNode as Element);
    const flows: Text[][] = [[]];
    gather(document.body.firstChild, flows);
    const ranges: StaticRange[] = [];
    let found = 0;
    for (const flow of flows) {
      const first = flow[0];
      if (first === undefined) continue;
      const text = flow.map((node) => node.textContent).join('');
      let ancestor = first.parentElement;
      while (ancestor !== null && !ancestor.contains(flow.at(-1) as Text)) ancestor = ancestor.parentElement;
      if (ancestor === null) continue;
      const spans: StaticRange[] = [];
      let at = 0;
      let start = 0;
      let node = first;
      for (const match of text.matchAll(everyName)) {
        const end = match.index + match[0].length;
        found += 1;
        while (start + node.length <= match.index) {
          start += node.length;
          at += 1;
          node = flow[at] as Text;
        }
        for (;;) {
          spans.push(rangeIn(node, Math.max(0, match.index - start), Math.min(end - start, node.length)));
          if (end <= start + node.length) break;
          start += node.length;
          at += 1;
          node = flow[at] as Text;
        }
      }
      const known = owners.get(ancestor) ?? [];
      known.push({ text, spans });
      owners.set(ancestor, known);
      ranges.push(...spans);
    }
    highlight(ranges);
    return found;
  }

  const peers = { floor, walker, findAndReplace, markRegExp, markWords, searchTerm, oneRegex };

  const total = (): number => stand.slices.reduce((all, { ms }) => all + ms, 0);

  globalThis.contest = async ({ who, later = false }) => {
    stand.slices.length = 0;
    let found = 0;
    let start = 0;
    let after = 0;
    let layout = 0;
    const layOut = (): void => {
      const began = performance.now();
      void document.body.offsetHeight;
      layout = performance.now() - began;
    };
    if (who === 'own' || who === 'ownAndFigures') {
      // What compares figures comes with the style of the marks.
      const style = JSON.stringify({ type: 'style' });
      if (who === 'own') stand.replies[style] = { files: [], answer: true };
      else delete stand.replies[style];
      stand.start();
      await stand.task();
      start = total();
      stand.slices.length = 0;
      stand.decide();
      await stand.quiet();
      found = stand.found();
      layOut();
    } else {
      const run = peers[who];
      stand.measure(who, () => {
        found = run();
      });
      // Once what follows in microtasks has been counted, and in the same task: a frame would lay the page out unseen.
      while (stand.slices.length === 0) await undefined;
      layOut();
    }
    const ms = total();
    if (later) {
      await stand.settled();
      after = total() - ms;
    }
    const longest = Math.max(...stand.slices.map((slice) => slice.ms));
    stand.stop();
    for (const name of ['peer', ...names.map((_, index) => `peer-${index}`)]) CSS.highlights.delete(name);
    return { ms, start, later: after, found, layout, longest };
  };
}
