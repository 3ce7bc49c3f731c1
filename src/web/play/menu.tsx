import { type Settings, textSizes } from '../storage/index.ts';
import { Dialog } from '../ui/index.ts';
import { OtherWay } from './beforehand.tsx';
import { ReadAloud } from './read-aloud.tsx';
import { Restart } from './restart.tsx';
import type { Playing } from './run-store.ts';
import { texts } from './texts.ts';

interface Props {
  readonly settings: Settings;
  readonly playing: Playing;
  /** Address of the start page, seen from this one. */
  readonly home: string;
  onChange(settings: Settings): void;
  onRestart(): void;
  onClose(): void;
}

/** The pause: how one plays, and starting over. */
export function Menu({ settings, playing, home, onChange, onRestart, onClose }: Props) {
  const restart = () => {
    onRestart();
    onClose();
  };
  return (
    <Dialog title={texts.menu} close={texts.close} onClose={onClose}>
      <p>{playing.kept === 'kept' ? texts.paused : texts.pausedNotKept}</p>
      <OtherWay principles={playing.otherwise} />
      <h3>{texts.settings}</h3>
      <fieldset className="row">
        <legend>{texts.textSize}</legend>
        {textSizes.map((textSize) => (
          <label className="switch" key={textSize}>
            <input
              type="radio"
              name="text-size"
              checked={settings.textSize === textSize}
              onChange={() => onChange({ ...settings, textSize })}
            />
            {textSize} %
          </label>
        ))}
      </fieldset>
      <Switch
        label={texts.byLine}
        on={settings.pace === 'by-line'}
        onChange={(on) => onChange({ ...settings, pace: on ? 'by-line' : 'at-once' })}
      />
      <Switch label={texts.stage} on={settings.stage} onChange={(stage) => onChange({ ...settings, stage })} />
      <SoundSettings settings={settings} onChange={onChange} />
      <Switch
        label={texts.lessMotion}
        on={settings.motion === 'less'}
        onChange={(on) => onChange({ ...settings, motion: on ? 'less' : 'system' })}
      />
      <Switch
        label={texts.shortcuts}
        on={settings.shortcuts}
        onChange={(shortcuts) => onChange({ ...settings, shortcuts })}
      />
      <ReadAloud view={playing.view} />
      <div className="row leaving">
        <Restart losing={playing.view.kind === 'scene' && playing.run.way.length > 0} onRestart={restart} />
        <a className="chip" href={`${home}voortgang/`}>
          {texts.progress}
        </a>
      </div>
    </Dialog>
  );
}

function SoundSettings({ settings, onChange }: Pick<Props, 'settings' | 'onChange'>) {
  return (
    <>
      <Switch label={texts.sound} on={settings.sound} onChange={(sound) => onChange({ ...settings, sound })} />
      {settings.sound && (
        <fieldset className="sliders">
          <Slider
            label={texts.ambience}
            value={settings.ambience}
            onChange={(ambience) => onChange({ ...settings, ambience })}
          />
          <Slider
            label={texts.effects}
            value={settings.effects}
            onChange={(effects) => onChange({ ...settings, effects })}
          />
        </fieldset>
      )}
    </>
  );
}

function Slider({ label, value, onChange }: { label: string; value: number; onChange: (value: number) => void }) {
  return (
    <label>
      {label}
      <input
        type="range"
        min={0}
        max={100}
        step={10}
        value={value}
        onInput={({ currentTarget }) => onChange(Number(currentTarget.value))}
      />
    </label>
  );
}

function Switch({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label className="switch">
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
