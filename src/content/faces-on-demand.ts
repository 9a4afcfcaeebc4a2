import type { Scene } from './scene.ts';

/** Draws what is shown in a page. A script of its own (faces.tsx): most pages that hold mail never need it. */
export interface Faces {
  draw(scene: Scene, root: ShadowRoot): void;
  clear(root: ShadowRoot): void;
}

const world: typeof globalThis & { readonly parleyFaces?: Faces } = globalThis;

/** The faces, once they are here: a page may have an element of this name, which draws nothing. */
const here = (): Faces | null => (typeof world.parleyFaces?.draw === 'function' ? world.parleyFaces : null);

/** How long one waits for them at the most, in milliseconds, where something hangs on it. */
const PATIENCE_MS = 2_000;

/** Gets the faces into the page when there is first something to show. */
export class FacesOnDemand {
  private wanted: ((faces: Faces) => void) | null = null;
  private coming: Promise<void> | null = null;

  /** `bring` resolves when the script has run in this page, or rejects: then the next use tries again. */
  constructor(private readonly bring: () => Promise<unknown>) {}

  /** Calls back with the faces, at once where they are here; of several calls meanwhile only the last. */
  use(draw: (faces: Faces) => void): void {
    this.wanted = draw;
    // The script runs a moment before the word of it comes: what was wanted before is not drawn over this.
    const faces = here();
    if (faces) this.drawWanted(faces);
    else this.coming ??= this.come();
  }

  /** True as soon as they are here, false where they do not come in time. */
  async arrive(): Promise<boolean> {
    if (!here()) {
      const tooLate = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
      await Promise.race([(this.coming ??= this.come()), tooLate]);
    }
    return here() !== null;
  }

  clear(root: ShadowRoot): void {
    this.wanted = null;
    here()?.clear(root);
  }

  private async come(): Promise<void> {
    await this.bring().catch(() => null);
    this.coming = null;
    const faces = here();
    if (faces) this.drawWanted(faces);
  }

  private drawWanted(faces: Faces): void {
    const draw = this.wanted;
    this.wanted = null;
    draw?.(faces);
  }
}
