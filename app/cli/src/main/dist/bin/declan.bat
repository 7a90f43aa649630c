@echo off
rem Starts declan on Windows: JAVA_HOME, or the java on the PATH, 17 or later. DECLAN_OPTS: more options for the JVM.
setlocal
set "LIB=%~dp0..\lib"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
if not defined JAVA_HOME (
    where java >nul 2>nul || (
        echo declan: needs Java 17 or later; there is no java on the PATH, and JAVA_HOME is not set>&2
        exit /b 2
    )
)
if defined JAVA_HOME if not exist "%JAVA%" (
    echo declan: JAVA_HOME is %JAVA_HOME%, which has no bin\java.exe>&2
    exit /b 2
)
set "JAR="
for %%J in ("%LIB%\declan-cli-*.jar") do set "JAR=%%~fJ"
chcp 65001 >nul
"%JAVA%" -Xlog:disable -Xlog:all=warning:stderr -XX:+UseSerialGC -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 %DECLAN_OPTS% -cp "%JAR%" org.declan.cli.Main %*
exit /b %ERRORLEVEL%
