import type { ComponentChildren } from 'preact';
import '../settings/group.css';

interface CardProps {
  /** Its place in the address: `#/data/<name>`. */
  readonly name: string;
  readonly title: string;
  readonly about?: string;
  readonly children: ComponentChildren;
}

/** One thing to do with the data, on its card. */
export function Card({ name, title, about, children }: CardProps) {
  return (
    <section id={name} class="group" aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} class="group__title" tabIndex={-1}>
        {title}
      </h2>
      {about && <p class="group__about">{about}</p>}
      {children}
    </section>
  );
}
