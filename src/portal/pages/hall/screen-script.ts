import { createHash } from 'node:crypto';

/**
 * The script of the calling screen: waits for the next state, shows it, rings and speaks. It tells the time of the
 * server and counts on from it, because the clock of the machine may be wrong; what it shows stays while the network
 * is away, and it says since when.
 */
export const screenScript = `'use strict';
(() => {
  const at = (id) => document.getElementById(id);
  const data = document.body.dataset;
  const words = JSON.parse(data.words);
  const announced = new Set(JSON.parse(data.keys));
  const say = (sentence, facts) => sentence.replace(/\\{(\\w+)\\}/g, (_, name) => facts[name]);
  let token = data.token;
  let base = Number(data.now) - performance.now() / 1000;
  let lostSince = '';
  let waiting;

  const time = () => {
    const second = Math.floor(base + performance.now() / 1000);
    const pad = (value) => String(value).padStart(2, '0');
    return pad(Math.floor(second / 3600) % 24) + ':' + pad(Math.floor(second / 60) % 60);
  };
  const tell = () => {
    at('time').textContent = time();
    at('lost').textContent = lostSince && say(words.lost, { at: lostSince });
  };
  const element = (name, text) => Object.assign(document.createElement(name), { textContent: text });

  const AudioKind = window.AudioContext;
  const audio = AudioKind && new AudioKind();
  const offerSound = () => { at('sound').hidden = !audio || audio.state === 'running'; };
  if (audio) {
    audio.addEventListener('statechange', offerSound);
    at('sound').addEventListener('click', () => audio.resume());
    setTimeout(offerSound, 500);
  }
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const ring = async () => {
    if (!audio || audio.state !== 'running') return;
    [[660, 0], [880, 0.35]].forEach(([pitch, start]) => {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.4, audio.currentTime + start);
      volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + start + 0.6);
      tone.connect(volume).connect(audio.destination);
      tone.start(audio.currentTime + start);
      tone.stop(audio.currentTime + start + 0.6);
    });
    await pause(1000);
  };
  const speak = (sentence) => new Promise((resolve) => {
    const voice = window.speechSynthesis;
    if (!voice) return resolve();
    const spoken = new SpeechSynthesisUtterance(sentence);
    spoken.lang = document.documentElement.lang;
    spoken.onend = spoken.onerror = resolve;
    voice.speak(spoken);
    setTimeout(resolve, 8000);
  });
  let speaking = Promise.resolve();
  const announce = ({ number, window: place }) => {
    at('spoken').textContent = say(words.call, { number, window: place });
    const aloud = say(words.call, { number: [...number].join(' '), window: place });
    speaking = speaking.then(ring).then(() => speak(aloud));
  };

  const show = (board) => {
    token = board.token;
    base = board.now - performance.now() / 1000;
    at('calls').replaceChildren(...board.calls.map(({ number, window: place }) => {
      const line = element('li', '');
      line.append(element('b', number), element('span', place));
      return line;
    }));
    at('empty').hidden = board.calls.length > 0;
    at('empty').textContent = board.open ? words.nobody : words.closed;
    at('next').replaceChildren(...board.next.map((number) => element('li', number)));
    at('news').textContent = board.news.map((one) => say(words[one.kind], one)).join('\u3000');
    at('waiting').textContent = say(words.waiting, { count: board.waiting });
    for (const call of [...board.calls].reverse()) if (!announced.has(call.key)) announce(call);
    announced.clear();
    board.calls.forEach(({ key }) => announced.add(key));
  };

  const ask = async () => {
    waiting = new AbortController();
    const signal = AbortSignal.any([waiting.signal, AbortSignal.timeout(15000)]);
    // After a cut the state is wanted at once and not at the next change.
    const seen = lostSince ? '' : token;
    const answer = await fetch(data.board + '?seen=' + encodeURIComponent(seen), { signal, cache: 'no-store' });
    if (!answer.ok) throw new Error(String(answer.status));
    const board = await answer.json();
    lostSince = '';
    show(board);
  };
  const keepAsking = async () => {
    for (;;) {
      try {
        await ask();
      } catch {
        lostSince = lostSince || time();
        tell();
        await pause(2000);
      }
      tell();
    }
  };
  addEventListener('offline', () => waiting && waiting.abort());
  setInterval(tell, 1000);
  void keepAsking();
})();
`;

/** Its address names its content, so a browser may keep it for ever. */
export const screenScriptPath = `/hall-${createHash('sha256').update(screenScript).digest('hex').slice(0, 12)}.js`;
