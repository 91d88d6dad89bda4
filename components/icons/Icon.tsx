/** Outlines on a 16 × 16 grid, drawn with the text's own colour. */
const paths = {
  pin: 'M6 2h4l-.6 5L12 9.5H4L6.6 7 6 2ZM8 9.5V14',
  close: 'm4 4 8 8M12 4l-8 8',
  previous: 'm10 3.5-4.5 4.5 4.5 4.5',
  next: 'm6 3.5 4.5 4.5L6 12.5',
  not: 'M8 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11ZM4.2 4.2l7.6 7.6',
} as const;

export type IconName = keyof typeof paths;

/** Arrows that point along the line of reading turn round where that runs from right to left. */
const alongReading: readonly IconName[] = ['previous', 'next'];

/** A decoration: the control that holds it carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={alongReading.includes(name) ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
