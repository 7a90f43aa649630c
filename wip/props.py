import subprocess,csv,io,random,re,sys,time
def al(*a):
    o=subprocess.run(['/tmp/da','align','--format','csv',*a],capture_output=True,text=True)
    if o.returncode: print(o.stderr)
    return list(csv.DictReader(io.StringIO(o.stdout)))
import collections
def cnt(r): return dict(collections.Counter(x['change'] for x in r))
L='/work/shared/gold/lineage/'
for f in [L+'D1-port-alize-2014.txt',L+'D2-valmaree-2016.txt','/work/main/seeds/000_a82fe351acae5571.txt','/work/main/seeds/004_34cbb3f5babdeaba.txt','/tmp/al/F2.txt','/tmp/al/lineageA/E1.txt']:
    t=open(f,encoding='utf-8').read(); open('/tmp/al/x.txt','w').write(t); open('/tmp/al/y.txt','w').write(t)
    print(f[-24:],'self',cnt(al('/tmp/al/x.txt','/tmp/al/y.txt')))
    body=re.sub(r'^---\n.*?\n---\n','',t,flags=re.S)
    ps=[p for p in re.split(r'\n\s*\n',body) if p.strip()]; random.Random(3).shuffle(ps)
    open('/tmp/al/z.txt','w').write('\n\n'.join(ps)+'\n')
    print('   shuffled',cnt(al('/tmp/al/x.txt','/tmp/al/z.txt')))
    u=re.sub(r'(?m)^(\**)(\d+)(\.|\))',lambda m:m.group(1)+str(int(m.group(2))+3)+m.group(3),t)
    open('/tmp/al/r.txt','w').write(u)
    r=al('/tmp/al/x.txt','/tmp/al/r.txt'); print('   renumbered',cnt(r),sum('number' in x['edits'] for x in r), u!=t, [x['edits'] for x in r if x['edits']][:2])
def sw(a,b):
    r=al(a,b); s=al(b,a)
    n={x['text'] for x in r if x['change']=='new'}; d={x['source_text'] for x in s if x['change']=='dropped'}
    n2={x['text'] for x in s if x['change']=='new'}; d2={x['source_text'] for x in r if x['change']=='dropped'}
    print('swap',n==d,n2==d2,len(n^d),len(n2^d2))
sw(L+'D1-port-alize-2014.txt',L+'D2-valmaree-2016.txt'); sw('/tmp/al/F1.txt','/tmp/al/lineageB/F2.txt'); sw('/tmp/al/lineageB/G1.txt','/tmp/al/lineageB/G2.txt'); sw('/tmp/al/lineageA/E1.txt','/tmp/al/lineageA/E2.txt'); sw('/work/main/seeds/000_a82fe351acae5571.txt','/work/main/seeds/004_34cbb3f5babdeaba.txt')
