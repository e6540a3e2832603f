import type { ComponentType } from 'preact';
import { AboutStep } from './about-step';
import { CheckStep } from './check-step';
import { EndStep } from './end-step';
import { PlanStep } from './plan-step';
import { ShowStep } from './show-step';
import type { Saving } from './use-settings';

/** What every step gets. */
export interface StepProps {
  readonly saving: Saving;
}

/** A step of the first run; its name is its address. */
export interface Step {
  readonly name: 'about' | 'plan' | 'check' | 'show' | 'end';
  readonly View: ComponentType<StepProps>;
}

/** Four short steps, and where to find Limber from now on. */
export const STEPS: readonly Step[] = [
  { name: 'about', View: AboutStep },
  { name: 'plan', View: PlanStep },
  { name: 'check', View: CheckStep },
  { name: 'show', View: ShowStep },
  { name: 'end', View: EndStep },
];
