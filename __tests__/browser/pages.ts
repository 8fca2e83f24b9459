import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { type Browser, chromium, type Page } from 'playwright-core'
import { findTools } from './tools.ts'

export interface View {
  /** In CSS pixels. */
  readonly width?: number
  readonly colorScheme?: 'light' | 'dark'
}

const HEIGHT = 900
const WIDTH = 1012
const { resolve } = createRequire(import.meta.url)
const STYLE = readFileSync(resolve('github-markdown-css/github-markdown.css'), 'utf8')
const MERMAID = resolve('@mermaid-js/tiny')

// HTML passes as it is: what GitHub would take away afterwards must not be there at all.
const EXTENSIONS = ['table', 'strikethrough', 'autolink', 'tasklist', 'footnotes']
const OPTIONS = ['--unsafe', '--github-pre-lang', ...EXTENSIONS.flatMap((name) => ['-e', name])]

/** HTML of GitHub's Markdown. */
export function renderMarkdown(markdown: string): string {
  return execFileSync(findTools().renderer, OPTIONS, { input: markdown, encoding: 'utf8' })
}

/**
 * Gives what shows Markdown in a browser the way that GitHub does, without a network: a page that asks for anything fails
 * the test file. To be called at the top of a test file.
 */
export function startBrowser(): (markdown: string, view?: View) => Promise<Page> {
  let browser: Browser
  let page: Page
  const requests: string[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findTools().browser })
    page = await browser.newPage()
    await page.route('**', (route) => {
      requests.push(route.request().url())
      return route.abort()
    })
  })
  afterAll(async () => {
    await browser?.close()
    expect(requests).toEqual([])
  })
  return async (markdown, { width = WIDTH, colorScheme = 'light' } = {}) => {
    await page.setViewportSize({ width, height: HEIGHT })
    await page.emulateMedia({ colorScheme })
    await page.setContent(htmlPage(renderMarkdown(markdown)))
    return page
  }
}

/** Draws the charts of a page with Mermaid, by the settings of GitHub. Throws where one can't be drawn. */
export async function drawCharts(page: Page): Promise<void> {
  await page.addScriptTag({ path: MERMAID })
  await page.evaluate(async () => {
    const { mermaid } = globalThis as unknown as { mermaid: Mermaid }
    mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
    for (const [at, code] of [...document.querySelectorAll('pre[lang=mermaid] > code')].entries()) {
      const { svg } = await mermaid.render(`chart-${at}`, code.textContent ?? '')
      const drawn = document.createElement('div')
      drawn.className = 'chart'
      drawn.innerHTML = svg
      code.parentElement?.replaceWith(drawn)
    }
  })
}

interface Mermaid {
  initialize(settings: object): void
  render(id: string, code: string): Promise<{ svg: string }>
}

function htmlPage(body: string): string {
  return `<!doctype html>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<style>${STYLE} body { margin: 0 } .markdown-body { padding: 16px }</style>
<body><article class="markdown-body">${body}</article>`
}
