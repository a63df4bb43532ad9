import fc from "fast-check";
import { expect, test } from "vitest";
import {
  centredOn,
  detailAt,
  fitted,
  largest,
  scrolled,
  showing,
  smallest,
  within,
  zoomed,
} from "./view.ts";

const frame = { width: 1000, height: 600 };

test.each([
  ["a wide one", { width: 2000, height: 600 }, { x: 0, y: 150, scale: 0.5 }],
  ["a high one", { width: 1000, height: 2400 }, { x: 375, y: 0, scale: 0.25 }],
  ["a small one is not blown up", { width: 400, height: 200 }, { x: 300, y: 200, scale: 1 }],
])("the whole picture is seen: %s", (_, picture, view) => {
  expect(fitted(picture, frame)).toEqual(view);
});

const views = fc.record({
  x: fc.integer({ min: -5000, max: 5000 }),
  y: fc.integer({ min: -5000, max: 5000 }),
  scale: fc.double({ min: smallest, max: largest, noNaN: true }),
});
const point = fc.record({
  x: fc.integer({ min: 0, max: 1000 }),
  y: fc.integer({ min: 0, max: 600 }),
});

test("what lies under the pointer stays there while one comes closer", () => {
  fc.assert(
    fc.property(views, point, fc.double({ min: 0.1, max: 10, noNaN: true }), (view, at, factor) => {
      const next = zoomed(view, factor, at);
      const under = ({ x, y, scale }: typeof view) => [(at.x - x) / scale, (at.y - y) / scale];
      for (const [axis, value] of under(next).entries())
        expect(value).toBeCloseTo(under(view)[axis]!, 3);
      expect(next.scale).toBeGreaterThanOrEqual(smallest);
      expect(next.scale).toBeLessThanOrEqual(largest);
    }),
  );
});

test("the picture cannot be pushed out of the frame", () => {
  const picture = { width: 3000, height: 200 };
  fc.assert(
    fc.property(views, (view) => {
      const { x, y, scale } = within(view, picture, frame);
      const kept = Math.min(80, picture.height * scale);
      expect(x).toBeLessThanOrEqual(frame.width - kept);
      expect(x + picture.width * scale).toBeGreaterThanOrEqual(kept - 0.001);
      expect(y).toBeLessThanOrEqual(frame.height - kept + 0.001);
      expect(y + picture.height * scale).toBeGreaterThanOrEqual(kept - 0.001);
    }),
  );
});

test.each([
  ["what fits is left to the page", { width: 900, height: 500 }, -50, 0],
  ["up to its lower edge", { width: 900, height: 640 }, -50, -40],
  ["not beyond its upper edge", { width: 900, height: 800 }, 50, 0],
  ["and freely between", { width: 900, height: 800 }, -50, -50],
])("the wheel moves the picture: %s", (_, picture, by, y) => {
  const view = { x: 0, y: 0, scale: 1 };
  expect(scrolled(view, { x: 0, y: by }, picture, frame)).toEqual({ ...view, y });
});

test("a service that is looked for comes to the middle, near enough to be read", () => {
  expect(centredOn({ x: 0, y: 0, scale: 0.1 }, { x: 200, y: 100 }, frame)).toEqual({
    x: 350,
    y: 225,
    scale: 0.75,
  });
});

test.each([
  ["in view: nothing moves", { x: 100, y: 100 }, { x: 0, y: 0 }],
  ["beyond the right edge", { x: 1200, y: 100 }, { x: -324, y: 0 }],
  ["above the frame", { x: 100, y: -300 }, { x: 0, y: 324 }],
])("a service that is walked to is brought into view: %s", (_, at, moved) => {
  const piece = { ...at, width: 100, height: 30 };
  expect(showing({ x: 0, y: 0, scale: 1 }, piece, frame)).toEqual({ ...moved, scale: 1 });
});

test("less is written the further one stands away", () => {
  expect([1, 0.55, 0.5, 0.28, 0.1].map(detailAt)).toEqual([
    "near",
    "near",
    "middle",
    "middle",
    "far",
  ]);
});
