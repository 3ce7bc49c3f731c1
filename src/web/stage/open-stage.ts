import { CANVAS, Game, type Scene, WEBGL } from 'phaser';
import type { View } from '../../core/play/index.ts';
import { facesArt, propsArt } from './art.ts';
import { Picture } from './picture.ts';
import { chooseRenderer } from './renderer.ts';
import { loadAtlas } from './textures.ts';
import { Wakefulness } from './wakefulness.ts';
import { Walker } from './walker.ts';
import type { Box } from './world.ts';

export interface Stage {
  /**
   * Draws this view as it is at line `line` (index from 0 of the last line that the page shows; -1: none yet). A scene
   * that is shown with more than its first line is walked through, line by line, at the pace of reading.
   */
  show(view: View, line: number): void;
  /** Stops drawing at once, so that the page can paint new text first. */
  hold(): void;
  /** Goes on. */
  release(): void;
  setMotion(motion: 'full' | 'less'): void;
  /** Frames drawn so far. */
  frames(): number;
  destroy(): void;
}

export interface StageOptions {
  readonly motion: 'full' | 'less';
  /** Instead of the one that suits this machine. */
  readonly renderer?: 'webgl' | 'canvas';
  /** Is told where the things to choose from are in the picture, in CSS pixels, in the order of the view's options. */
  readonly pointed?: (boxes: readonly Box[]) => void;
  /** Is told when the graphics chip took the picture away, as happens on phones; this stage draws no more then. */
  readonly lost?: () => void;
}

/** Rejects where neither WebGL nor Canvas works or the art fails to load. */
export async function openStage(parent: HTMLElement, options: StageOptions): Promise<Stage> {
  const renderer = options.renderer ?? chooseRenderer();
  if (renderer === null) throw new Error('Neither WebGL nor Canvas works here.');
  const { game, scene } = await startGame(parent, renderer);
  try {
    await Promise.all([loadAtlas(scene, propsArt), loadAtlas(scene, facesArt)]);
  } catch (error) {
    game.loop.wake();
    game.destroy(true);
    throw error;
  }
  return stageOf(parent, game, scene, options);
}

function stageOf(parent: HTMLElement, game: Game, scene: Scene, { motion, pointed, lost }: StageOptions): Stage {
  const picture = new Picture(scene, () => wakefulness.stir());
  const wakefulness = new Wakefulness(game, motion === 'less', () => picture.settle());
  const walker = new Walker(motion === 'less', (plan) => picture.show(plan));
  picture.still = motion === 'less';
  if (pointed !== undefined) picture.pointed = pointed;
  if (lost !== undefined) game.canvas.addEventListener('webglcontextlost', lost, { once: true });
  const resize = () => {
    const size = sizeOf(parent);
    game.scale.resize(size.width * pixels(), size.height * pixels());
    picture.resize(size, pixels());
  };
  const observer = new ResizeObserver(resize);
  observer.observe(parent);
  resize();
  return {
    show: (view, line) => walker.show(view, line),
    hold: () => wakefulness.hold(),
    release: () => wakefulness.release(),
    setMotion: (wanted) => {
      picture.still = wanted === 'less';
      if (picture.still) picture.finish();
      walker.still = picture.still;
      wakefulness.still = picture.still;
    },
    frames: () => wakefulness.frames,
    destroy: () => {
      observer.disconnect();
      walker.stop();
      picture.end();
      game.loop.wake();
      game.destroy(true);
    },
  };
}

function startGame(parent: HTMLElement, renderer: 'webgl' | 'canvas'): Promise<{ game: Game; scene: Scene }> {
  return new Promise((resolve) => {
    const { width, height } = sizeOf(parent);
    const game = new Game({
      type: renderer === 'webgl' ? WEBGL : CANVAS,
      parent,
      width: width * pixels(),
      height: height * pixels(),
      backgroundColor: '#2c3b4b',
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      loader: { imageLoadType: 'HTMLImageElement' },
      // One texture a batch: with more, the number of the texture is interpolated, and turned images lose pieces.
      render: { antialias: true, powerPreference: 'low-power', maxTextures: 1 },
      scene: {
        create(this: Scene) {
          fillParent(game.canvas);
          resolve({ game, scene: this });
        },
      },
    });
  });
}

/** The canvas is as large as its parent whatever number of pixels it has; Phaser would size it by those. */
function fillParent(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.setProperty('display', 'block');
  canvas.style.setProperty('width', '100%', 'important');
  canvas.style.setProperty('height', '100%', 'important');
}

function sizeOf(parent: HTMLElement) {
  return { width: Math.max(1, parent.clientWidth), height: Math.max(1, parent.clientHeight) };
}

function pixels(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio));
}
