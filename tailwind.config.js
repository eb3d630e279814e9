/** Tokens of the visual system: CSS variables in app/globals.css carry the two themes; Tremor's tokens point at them. */
const token = (name) => `var(--${name})`

/** @type {import('tailwindcss').Config} */
const config = {
  darkMode: ['selector', '[data-theme="dark"]'],
  content: [
    './app/**/*.{ts,tsx}',
    './node_modules/@tremor/react/dist/components/{layout-elements,input-elements,vis-elements}/**/*.js',
  ],
  theme: {
    extend: {
      colors: {
        bg: token('bg'),
        surf: token('surf'),
        sunk: token('sunk'),
        ink: token('ink'),
        ink2: token('ink2'),
        ink3: token('ink3'),
        line: token('line'),
        line2: token('line2'),
        acc: token('acc'),
        accbg: token('accbg'),
        mark: token('mark'),
        mark2: token('mark2'),
        bad: token('bad'),
        tremor: tremor(),
        'dark-tremor': tremor(),
      },
      borderRadius: { 'tremor-small': '3px', 'tremor-default': '6px', 'tremor-full': '9999px' },
      boxShadow: {
        'tremor-input': 'none',
        'tremor-card': 'none',
        'tremor-dropdown': token('shadow'),
        'dark-tremor-input': 'none',
        'dark-tremor-card': 'none',
        'dark-tremor-dropdown': token('shadow'),
      },
      fontSize: {
        'tremor-label': ['12px', '18px'],
        'tremor-default': ['13px', '20px'],
        'tremor-title': ['16px', '22px'],
        'tremor-metric': ['36px', '42px'],
      },
    },
  },
  plugins: [],
}

function tremor() {
  return {
    brand: {
      faint: token('accbg'),
      muted: token('accbg'),
      subtle: token('acc'),
      DEFAULT: token('acc'),
      emphasis: token('acc'),
      inverted: token('surf'),
    },
    background: {
      muted: token('sunk'),
      subtle: token('sunk'),
      DEFAULT: token('surf'),
      emphasis: token('ink'),
    },
    border: { DEFAULT: token('line') },
    ring: { DEFAULT: token('line') },
    content: {
      subtle: token('ink3'),
      DEFAULT: token('ink2'),
      emphasis: token('ink'),
      strong: token('ink'),
      inverted: token('surf'),
    },
  }
}

export default config
