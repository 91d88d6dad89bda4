import { deflateSync, inflateSync } from 'node:zlib';

// A picture of letters has few colours: written with a palette, a PNG is a third as large as the browser writes it.

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const most = 256;

function chunksOf(png) {
  const chunks = [];
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      body: png.subarray(at + 8, at + 8 + length),
    });
    at += length + 12;
  }
  return chunks;
}

const crcs = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

function crc32(bytes) {
  let sum = ~0;
  for (const byte of bytes) sum = crcs[(sum ^ byte) & 255] ^ (sum >>> 8);
  return ~sum >>> 0;
}

function chunk(type, body) {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, tail]);
}

function paeth(left, up, corner) {
  const [toLeft, toUp, toCorner] = [left, up, corner].map((each) => Math.abs(left + up - corner - each));
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Undoes the filters of a PNG's rows; `step` is the bytes of a pixel. */
function unfilter(raw, width, height, step) {
  const row = width * step;
  const out = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x;
      const left = x < step ? 0 : out[at - step];
      const up = y === 0 ? 0 : out[at - row];
      const corner = x < step || y === 0 ? 0 : out[at - row - step];
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter];
      out[at] = raw[y * (row + 1) + 1 + x] + guess;
    }
  }
  return out;
}

/** A colour by the upper bits of its red, green and blue. */
const coarse = (colour, bits) => {
  const mask = (0xff << (8 - bits)) & 0xff;
  return colour & ((mask << 16) | (mask << 8) | mask);
};

const distance = (a, b) =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;

/**
 * The colours that are kept, and for each colour which of them stands for it. Rare colours that are like no other are
 * kept before common ones that are nearly alike.
 */
function paletteFor(counts) {
  const byCount = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const kept = [];
  for (let bits = 4; bits <= 8 && kept.length < most; bits += 1) {
    const known = new Set(kept.map((colour) => coarse(colour, bits)));
    for (const colour of byCount) {
      if (kept.length === most) break;
      if (known.has(coarse(colour, bits))) continue;
      known.add(coarse(colour, bits));
      kept.push(colour);
    }
  }
  const places = new Map();
  for (const colour of byCount) {
    let nearest = 0;
    for (let place = 1; place < kept.length; place += 1)
      if (distance(kept[place], colour) < distance(kept[nearest], colour)) nearest = place;
    places.set(colour, nearest);
  }
  return { kept, places };
}

/** The same opaque picture with at most 256 colours; rare shades between become the nearest common one. */
export function smallPng(png) {
  const chunks = chunksOf(png);
  const head = chunks.find(({ type }) => type === 'IHDR').body;
  const [width, height, depth, kind] = [head.readUInt32BE(0), head.readUInt32BE(4), head[8], head[9]];
  const step = { 2: 3, 6: 4 }[kind];
  if (depth !== 8 || step === undefined || head[12] !== 0) return png;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  const pixels = unfilter(inflateSync(packed), width, height, step);
  const colours = new Uint32Array(width * height);
  const counts = new Map();
  for (let at = 0; at < colours.length; at += 1) {
    const colour = pixels.readUIntBE(at * step, 3);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const { kept, places } = paletteFor(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < colours.length; at += 1)
    rows[at + Math.floor(at / width) + 1] = places.get(colours[at]);
  const palette = Buffer.alloc(kept.length * 3);
  kept.forEach((colour, place) => {
    palette.writeUIntBE(colour, place * 3, 3);
  });
  const indexed = Buffer.from(head);
  indexed[9] = 3;
  const small = Buffer.concat([
    signature,
    chunk('IHDR', indexed),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return small.length < png.length ? small : png;
}
