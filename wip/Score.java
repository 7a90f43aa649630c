import java.io.*; import java.nio.charset.StandardCharsets; import java.nio.file.*; import java.util.*; import java.util.stream.*;
import org.declan.Analysis; import org.declan.compare.*; import org.declan.read.*; import org.declan.text.*;
public class Score {
  static String norm(String s){ return java.text.Normalizer.normalize(s.toLowerCase(Locale.ROOT).replace("œ","oe"),java.text.Normalizer.Form.NFD).replaceAll("\\p{Mn}","").replaceAll("[^a-z0-9]+",""); }
  record Text(Document doc, Tokens tokens, List<Clause> clauses, Map<Integer,String> ids){}
  static Text load(Analysis a,String txt,String gold) throws Exception{
    Document d=a.read(new InputFile(txt,txt,Path.of(txt))); Tokens t=a.tokens(d); List<Clause> c=new ClauseReader(a.lexicon()).read(d,t);
    Map<Integer,String> ids=new HashMap<>(); Set<Integer> used=new HashSet<>();
    for(String line: Files.readAllLines(Path.of(gold)).subList(1,(int)Files.lines(Path.of(gold)).count())){ String[] f=line.split("\t",-1); if(f.length<6||f[5].isBlank()||f[5].equals("-")) continue;
      String n=norm(f[4]); int best=-1; double bs=0.6; for(int i=0;i<c.size();i++){ if(used.contains(i)) continue; String m=norm(t.text(c.get(i).place().sentence())); double s= m.equals(n)?2: m.contains(n)&&!n.isEmpty()?(double)n.length()/m.length(): n.contains(m)&&!m.isEmpty()?(double)m.length()/n.length():0; if(s>bs){bs=s;best=i;} }
      if(best>=0){used.add(best); ids.put(best,f[5]);} else System.out.println("missing "+f[5]); }
    return new Text(d,t,c,ids); }
  static Map<String,String[]> lin(String f) throws Exception{ Map<String,String[]> m=new LinkedHashMap<>(); for(String l: Files.readAllLines(Path.of(f))){ String[] x=l.split("\t",-1); m.put(x[0],x);} return m; }
  static void run(String name,String lin,boolean verbose,AlignmentLimits lim,String... files) throws Exception{
    Analysis a=new Analysis(new TextReader(null,InputStream.nullInputStream(),n->{}));
    List<Text> texts=new ArrayList<>(); for(int i=0;i<files.length;i+=2) texts.add(load(a,files[i],files[i+1]));
    Alignment al=Alignment.of(texts.stream().map(Text::clauses).toList(),lim);
    Text last=texts.get(texts.size()-1); Map<Integer,Set<String>> src=new HashMap<>(); Map<Integer,String> rel=new HashMap<>();
    for(Alignment.Link l: al.links()) if(l.clause()>=0){ String r=switch(l.change()){case KEPT,MOVED->"verbatim"; default->l.change().label();}; rel.put(l.clause(),r); if(l.source()>=0) src.computeIfAbsent(l.clause(),k->new TreeSet<>()).add(texts.get(l.document()).ids().getOrDefault(l.source(),"?")); }
    Map<String,String[]> g=lin(lin); int n=0,okr=0,ns=0,oks=0,nv=0,vb=0;
    for(int i=0;i<last.clauses().size();i++){ String id=last.ids().get(i); String[] x=g.get(id); if(x==null) continue; n++; Set<String> gs=x[2].strip().equals("-")?Set.of():Arrays.stream(x[2].split("\\+")).map(String::strip).collect(Collectors.toCollection(TreeSet::new)); Set<String> ps=src.getOrDefault(i,Set.of()); boolean r=rel.get(i).equals(x[1]); boolean s=gs.equals(ps); if(r) okr++; if(!gs.isEmpty()){ns++; if(s) oks++;} if(x[1].equals("verbatim")){nv++; if(rel.get(i).equals("verbatim")) vb++;}
      if(verbose&&(!r||(!gs.isEmpty()&&!s))) System.out.println("   "+id+" gold "+x[1]+gs+" got "+rel.get(i)+ps+" "+(x.length>3?x[3]:"")); }
    System.out.printf(Locale.ROOT,"%s relation %d/%d %.1f  source %d/%d %.1f verbatim %d/%d%n",name,okr,n,100.0*okr/n,oks,ns,100.0*oks/Math.max(1,ns),vb,nv);
  }
  static void main2(double a,double b,double c) throws Exception { go(false,new AlignmentLimits(a,b,c)); }
  public static void main(String[] s) throws Exception{ boolean v=s.length>0; AlignmentLimits lim=s.length>1?new AlignmentLimits(Double.parseDouble(s[1]),Double.parseDouble(s[2]),Double.parseDouble(s[3])):AlignmentLimits.DEFAULT; go(v,lim); }
  static void go(boolean v, AlignmentLimits lim) throws Exception {
    String L="/work/shared/gold/lineage/"; run("D",L+"lineage-2016-from-2014.tsv",v,lim,L+"D1-port-alize-2014.txt",L+"D1.gold.tsv",L+"D2-valmaree-2016.txt",L+"D2.gold.tsv");
    String B="/tmp/al/lineageB/"; for(String x: List.of("F","G")) run(x,B+"lineage-"+x+"2-from-"+x+"1.tsv",v,lim,B+x+"1.txt",B+x+"1.gold.tsv",B+x+"2.txt",B+x+"2.gold.tsv");
    String A="/tmp/al/lineageA/"; run("E",A+"lineage-E2-from-E1.tsv",v,lim,A+"E1.txt",A+"E1.gold.tsv",A+"E2.txt",A+"E2.gold.tsv"); run("E3",A+"lineage-E3-from-E1-E2.tsv",v,lim,A+"E1.txt",A+"E1.gold.tsv",A+"E2.txt",A+"E2.gold.tsv",A+"E3.txt",A+"E3.gold.tsv");
  } }
