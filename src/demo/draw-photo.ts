// A small picture made in code, standing for a photo that a petitioner hands in: a wall, the ground, a damp stain.
import { crc32, deflateSync } from 'node:zlib';
import type { Dice } from './seeded-dice.ts';

const width = 360;
const height = 240;

type Colour = readonly [red: number, green: number, blue: number];

/** A PNG of 360 by 240 points. */
export function drawPhoto(dice: Dice): Buffer {
  const wall: Colour = [190 + dice.int(0, 40), 185 + dice.int(0, 35), 170 + dice.int(0, 30)];
  const ground: Colour = [110 + dice.int(0, 20), 105 + dice.int(0, 15), 95];
  const horizon = dice.int(150, 190);
  const stain = { x: dice.int(90, 270), y: dice.int(50, 110), r: dice.int(28, 60), s: dice.int(3, 9) };
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const ripple = Math.sin(x / stain.s) * 6 + Math.cos(y / 5) * 5;
      const far = Math.hypot(x - stain.x, (y - stain.y) * 0.7) + ripple;
      const dark = far < stain.r ? 0.55 + (0.4 * Math.max(0, far)) / stain.r : 1;
      const brick = y < horizon && (y % 24 < 2 || (x + (Math.floor(y / 24) % 2) * 24) % 48 < 2) ? 0.88 : 1;
      const base = y < horizon ? wall : ground;
      const at = y * (width * 3 + 1) + 1 + x * 3;
      base.forEach((value, channel) => (rows[at + channel] = Math.round(value * dark * brick)));
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
