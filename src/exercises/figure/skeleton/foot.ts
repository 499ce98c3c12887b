/** The foot in the side view: stiff from heel to ball, with toes that give way to the floor. */
import { body } from './body';
import { type Point, place, reach } from './geometry';

/** The underside of a foot. */
export interface Sole {
  readonly heel: Point;
  readonly ball: Point;
  readonly toe: Point;
}

/** The underside of a foot in the side view. `pitch` raises the toes, in degrees. The floor is `ground` high. */
export function sole(ankle: Point, pitch: number, ground = 0): Sole {
  const ball = place(ankle, pitch, body.ankle, body.ball);
  return { heel: place(ankle, pitch, body.ankle, -body.heel), ball, toe: toeOf(ball, pitch, ground) };
}

/** The toe, which gives way to the ground, so that a heel is lifted over the ball of the foot. */
function toeOf(ball: Point, pitch: number, ground: number): Point {
  const length = body.toe - body.ball;
  const straight = reach(ball, pitch + 90, length);
  const over = ball.y - ground;
  if (straight.y >= ground || over < 0)
    return { x: straight.x, y: Math.max(straight.y, over < 0 ? ball.y : ground) };
  return { x: ball.x + Math.sqrt(length ** 2 - over ** 2), y: ground };
}

/** The ankle of a foot whose ball rests at a point. `pitch` raises the toes, in degrees. */
export function ankleOver(ball: Point, pitch: number): Point {
  return place(place(ball, pitch, 0, -body.ball), pitch, -body.ankle, 0);
}

/** The ankle of a foot whose heel rests at a point. `pitch` raises the toes, in degrees. */
export function ankleOverHeel(heel: Point, pitch: number): Point {
  return place(place(heel, pitch, 0, body.heel), pitch, -body.ankle, 0);
}
